package vn.hieuhoc.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import vn.hieuhoc.term.SearchTerms;
import vn.hieuhoc.term.Terms;

/**
 * Statements whose text lies elsewhere. What is derived and counted stays: the record, its topics,
 * what voids it and what speaks of it; the text and what it is found by go and come back.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class StatementsApart {

  @Inject private RecordRepository records;
  @Inject private StatementWriteRepository tables;
  @Inject private Terms found;
  @Inject private References references;

  /**
   * A statement as kept.
   *
   * @param key key of its record
   * @param text the statement
   */
  public record Kept(long key, String text) {}

  /** Key of the oldest record whose statement is here. */
  public OptionalLong oldest() {
    return records.oldestStatement();
  }

  /** The next statements that are here, ascending. */
  public List<Kept> after(long key, long before, int most) {
    List<Kept> some = new ArrayList<>();
    records
        .statementsAfter(key, before, most)
        .forEach((each, text) -> some.add(new Kept(each, text)));
    return some;
  }

  /** The text is elsewhere now. Whether somebody says the same again is still told. */
  public void takeOut(List<Kept> some) {
    Map<Long, byte[]> forms = new HashMap<>();
    Map<Long, long[]> terms = new HashMap<>();
    for (Kept each : some) {
      JsonObject json = Ledger.read(each.text());
      forms.put(each.key(), Statement.formOf(json));
      terms.put(each.key(), SearchTerms.of(json));
    }
    found.remove(terms);
    tables.takeOut(forms);
  }

  /**
   * The text is here again, and found by what it was found by. Doing it twice does no harm.
   *
   * @throws IllegalStateException when a text is not what its record was made from
   */
  public void bringBack(List<Kept> some) {
    Map<Long, byte[]> texts = new HashMap<>();
    Map<Long, long[]> terms = new HashMap<>();
    for (Kept each : some) {
      texts.put(each.key(), each.text().getBytes(StandardCharsets.UTF_8));
      terms.put(each.key(), SearchTerms.of(Ledger.read(each.text())));
    }
    records.requireMadeFrom(texts);
    tables.bringBack(texts);
    found.addMissing(terms);
    some.forEach(each -> references.passOn(Ledger.read(each.text())));
  }
}
