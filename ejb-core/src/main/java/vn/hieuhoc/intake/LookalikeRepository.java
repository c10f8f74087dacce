package vn.hieuhoc.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.hieuhoc.support.SqlRow;

/**
 * Who is in the register already and may be whom a row would enter anew: somebody of the same name
 * and year of birth in the same commune, or of a like name with the same telephone.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class LookalikeRepository {

  private static final String COLUMNS =
      "select p.public_id, p.person_number, p.full_name, p.name_folded, p.birth_year, p.phone,"
          + " p.home_unit_id, p.identity_last4 from person p where p.merged_into_id is null"
          + " and p.home_unit_id is not null and ";

  @PersistenceContext private EntityManager entityManager;

  /**
   * Somebody a row would enter.
   *
   * @param row its number
   * @param id public id of the new entry
   * @param folded the name, folded
   * @param numbered whether the row says an identity number
   * @param near keys of the units among which the same name is the same person
   */
  record Newcomer(
      int row,
      UUID id,
      String folded,
      Integer year,
      String phone,
      boolean numbered,
      Set<Long> near) {

    /** Says who, not how to reach them. */
    @Override
    public String toString() {
      return "Newcomer[row=" + row + "]";
    }
  }

  /**
   * Somebody of the register.
   *
   * @param numbered whether an identity number is known: two with numbers are two people
   */
  record Known(
      UUID id,
      String number,
      String name,
      String folded,
      Integer year,
      String phone,
      Long home,
      boolean numbered) {

    /** Says who, not how to reach them. */
    @Override
    public String toString() {
      return "Known[" + number + "]";
    }

    private boolean mayBe(Newcomer newcomer) {
      return !(numbered && newcomer.numbered())
          && (isNamesakeOf(newcomer) || answersThePhoneOf(newcomer));
    }

    private boolean isNamesakeOf(Newcomer newcomer) {
      return folded.equals(newcomer.folded())
          && year != null
          && year.equals(newcomer.year())
          && newcomer.near().contains(home);
    }

    private boolean answersThePhoneOf(Newcomer newcomer) {
      return phone != null
          && phone.equals(newcomer.phone())
          && ends(folded).equals(ends(newcomer.folded()))
          && (year == null || newcomer.year() == null || Math.abs(year - newcomer.year()) <= 1);
    }

    /** The family name and the given name. */
    private static List<String> ends(String folded) {
      return List.of(
          folded.substring(0, (folded + " ").indexOf(' ')),
          folded.substring(folded.lastIndexOf(' ') + 1));
    }
  }

  /**
   * Somebody alike for each row that has one, by its number.
   *
   * @param reach which homes the caller keeps: of others nothing is told
   */
  Map<Integer, Known> of(Collection<Newcomer> newcomers, Predicate<Long> reach) {
    Set<UUID> own = new HashSet<>(newcomers.stream().map(Newcomer::id).toList());
    List<Known> known = new ArrayList<>(namesakes(newcomers));
    known.addAll(behind(newcomers.stream().map(Newcomer::phone).filter(p -> p != null).toList()));
    Map<String, List<Known>> bySign = new HashMap<>();
    for (Known somebody : known) {
      if (!own.contains(somebody.id()) && reach.test(somebody.home())) {
        add(bySign, somebody.folded(), somebody);
        add(bySign, somebody.phone(), somebody);
      }
    }
    Map<Integer, Known> alike = new HashMap<>();
    for (Newcomer newcomer : newcomers) {
      Stream.of(newcomer.folded(), String.valueOf(newcomer.phone()))
          .flatMap(sign -> bySign.getOrDefault(sign, List.of()).stream())
          .filter(somebody -> somebody.mayBe(newcomer))
          .findFirst()
          .ifPresent(somebody -> alike.put(newcomer.row(), somebody));
    }
    return alike;
  }

  private static void add(Map<String, List<Known>> bySign, String sign, Known somebody) {
    if (sign != null) {
      bySign.computeIfAbsent(sign, any -> new ArrayList<>()).add(somebody);
    }
  }

  private List<Known> namesakes(Collection<Newcomer> newcomers) {
    Set<List<Object>> pairs = new HashSet<>();
    Set<Long> near = new HashSet<>();
    for (Newcomer newcomer : newcomers) {
      if (newcomer.year() != null) {
        pairs.add(List.of(newcomer.folded(), newcomer.year()));
        near.addAll(newcomer.near());
      }
    }
    return pairs.isEmpty()
        ? List.of()
        : read(
            "p.home_unit_id in "
                + SqlRow.list(near)
                + " and ("
                + String.join(
                    " or ",
                    Collections.nCopies(pairs.size(), "(p.name_folded = ? and p.birth_year = ?)"))
                + ")",
            pairs.stream().flatMap(List::stream).toList());
  }

  private List<Known> behind(List<String> phones) {
    return phones.isEmpty()
        ? List.of()
        : read(
            "p.phone in (" + String.join(", ", Collections.nCopies(phones.size(), "?")) + ")",
            phones);
  }

  private List<Known> read(String condition, List<?> values) {
    Query query = entityManager.createNativeQuery(COLUMNS + condition);
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return SqlRow.of(query).stream()
        .map(
            row ->
                new Known(
                    row.uuid(0),
                    row.text(1),
                    row.text(2),
                    row.text(3),
                    row.integer(4),
                    row.text(5),
                    row.key(6),
                    row.text(7) != null))
        .toList();
  }
}
