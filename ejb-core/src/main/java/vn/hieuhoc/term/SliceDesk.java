package vn.hieuhoc.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.NavigableMap;

/** Short transactions of their own about slices: they stay, whatever becomes of the caller's. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class SliceDesk {

  @Inject private TermRepository terms;

  /**
   * The slices there are.
   *
   * @param slices their numbers by the key each begins with; never empty
   * @param recordsOfLast how many records the last of them has, counted as far as was asked
   */
  record Known(NavigableMap<Long, Integer> slices, long recordsOfLast) {}

  Known known(int most) {
    NavigableMap<Long, Integer> slices = terms.slices();
    return new Known(slices, terms.recordsFrom(slices.lastKey(), most));
  }

  /** How many records of those with a key or a higher one are kept, counted up to a number. */
  long recordsFrom(long key, int most) {
    return terms.recordsFrom(key, most);
  }

  void begin(int number, long firstKey) {
    terms.begin(number, firstKey);
  }
}
