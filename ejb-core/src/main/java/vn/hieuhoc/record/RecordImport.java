package vn.hieuhoc.record;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import vn.hieuhoc.support.AnotherTry;
import vn.hieuhoc.support.BusinessException;
import vn.hieuhoc.support.LostRace;
import vn.hieuhoc.support.StrictJson;
import vn.hieuhoc.support.SystemUse;

/** Takes statements from a file, one a line; a bad line is reported and does not stop the rest. */
@Stateless
@SystemUse
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RecordImport {

  private static final int BATCH = 100;

  @Inject private RecordService records;

  /**
   * A line that was not taken.
   *
   * @param line its number, from 1
   * @param code why, in code
   * @param arguments the values the reason speaks of
   */
  public record BadLine(int line, String code, List<String> arguments) {}

  /**
   * What came of a file.
   *
   * @param taken lines in the ledger now, those it had already included
   * @param bad lines that were not taken
   */
  public record Result(int taken, List<BadLine> bad) {}

  /** Reads all lines; blank ones are passed over. Records may have trust up to OBSERVED. */
  public Result importLines(Reader source) throws IOException {
    List<BadLine> bad = new ArrayList<>();
    List<JsonObject> batch = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    int taken = 0;
    try (BufferedReader lines = new BufferedReader(source)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        try {
          batch.add(read(line));
          numbers.add(number);
        } catch (JsonException notJson) {
          bad.add(new BadLine(number, "record.not-json", List.of(notJson.getMessage())));
        }
        if (batch.size() == BATCH) {
          taken += take(batch, numbers, bad);
        }
      }
    }
    taken += take(batch, numbers, bad);
    return new Result(taken, bad);
  }

  private static JsonObject read(String line) {
    if (StrictJson.read(line) instanceof JsonObject statement) {
      return statement;
    }
    throw new JsonException("the line is no object");
  }

  private int take(List<JsonObject> batch, List<Integer> numbers, List<BadLine> bad) {
    int taken = 0;
    if (takenTogether(batch)) {
      taken = batch.size();
    } else {
      for (int i = 0; i < batch.size(); i++) {
        taken += takeOne(batch.get(i), numbers.get(i), bad);
      }
    }
    batch.clear();
    numbers.clear();
    return taken;
  }

  /** False when a line is bad, or others stand in the way: then each is taken by itself. */
  private boolean takenTogether(List<JsonObject> batch) {
    try {
      AnotherTry.of(() -> records.append(batch, Trust.OBSERVED));
      return true;
    } catch (BusinessException oneIsBad) {
      return false;
    } catch (RuntimeException failure) {
      // A whole batch that meets others again and again may still get through line by line.
      if (LostRace.in(failure)) {
        return false;
      }
      throw failure;
    }
  }

  private int takeOne(JsonObject statement, int number, List<BadLine> bad) {
    try {
      AnotherTry.of(() -> records.append(List.of(statement), Trust.OBSERVED));
      return 1;
    } catch (BusinessException refused) {
      List<String> arguments = refused.arguments().stream().map(String::valueOf).toList();
      bad.add(new BadLine(number, refused.code(), arguments));
      return 0;
    }
  }
}
