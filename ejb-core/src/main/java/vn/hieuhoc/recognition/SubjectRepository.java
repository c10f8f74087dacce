package vn.hieuhoc.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.criteria.Title;
import vn.hieuhoc.support.Like;
import vn.hieuhoc.support.VietnameseText;

/** Looks for families, clans, communities and units by name, below a unit. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SubjectRepository {

  private static final String HELD =
      "(select count(r) from Recognition r where r.title = :title and r.subjectId = %s"
          + " and r.year = :year and r.status = vn.hieuhoc.recognition.RecognitionStatus.VALID)";

  private static final String PLACE =
      " left join UnitVersion v on v.unitId = f.unitId and v.validFrom <= :day"
          + " and (v.validTo is null or v.validTo > :day)";

  private static final String UNDER =
      " and exists (select 1 from UnitClosure c where c.descendantId = %s"
          + " and c.ancestorId = :root and c.validTo is null)";

  private static final String FAMILIES =
      "select new vn.hieuhoc.recognition.SubjectRow(f.publicId, coalesce(p.fullName, f.code),"
          + " f.code, v.name, "
          + HELD.replace("%s", "f.id")
          + ") from Household f"
          + PLACE
          + " left join HouseholdMember m on m.householdId = f.id and m.validFrom <= :day"
          + " and (m.validTo is null or m.validTo > :day)"
          + " and m.role = vn.hieuhoc.collective.MemberRole.HEAD"
          + " left join Person p on p.id = m.personId where (f.validTo is null or f.validTo > :day)"
          + UNDER.replace("%s", "f.unitId");

  private static final String CLANS =
      "select new vn.hieuhoc.recognition.SubjectRow(f.publicId, f.name, v.name, "
          + HELD.replace("%s", "f.id")
          + ") from Clan f"
          + PLACE
          + " where (f.validTo is null or f.validTo > :day)"
          + UNDER.replace("%s", "f.unitId");

  private static final String UNITS =
      "select new vn.hieuhoc.recognition.SubjectRow(u.publicId, f.name, f.code, v.name, "
          + HELD.replace("%s", "u.id")
          + ") from UnitVersion f join OrganisationalUnit u on u.id = f.unitId"
          + " left join UnitVersion v on v.unitId = coalesce(f.areaUnitId, f.parentId)"
          + " and v.validFrom <= :day and (v.validTo is null or v.validTo > :day)"
          + " where f.validFrom <= :day and (f.validTo is null or f.validTo > :day)"
          + UNDER.replace("%s", "coalesce(f.areaUnitId, u.id)");

  private static final String HAMLETS =
      " and u.tree = vn.hieuhoc.organisation.UnitTree.ADMINISTRATIVE"
          + " and f.level = vn.hieuhoc.organisation.UnitLevel.HAMLET";

  private static final String COMMUNES =
      " and u.tree = vn.hieuhoc.organisation.UnitTree.ADMINISTRATIVE"
          + " and f.level = vn.hieuhoc.organisation.UnitLevel.COMMUNE";

  private static final String WORKPLACES =
      " and f.kind = vn.hieuhoc.organisation.UnitKind.WORKPLACE";

  @PersistenceContext private EntityManager entityManager;

  /** What the lists are about: the title and year, below which unit, on which day. */
  record Scope(Title title, int year, Long root, boolean province, LocalDate day) {}

  /** Those whose name contains the words, by name; all when there are no words. */
  List<SubjectRow> named(Scope scope, String folded, String code, int most) {
    if (scope.title() == Title.LEARNING_CLAN) {
      return clans(scope, folded, most);
    }
    String name = scope.title() == Title.LEARNING_FAMILY ? "p.nameFolded" : "f.nameFolded";
    String named =
        folded.isEmpty()
            ? ""
            : " and (f.code = :code or " + name + " like :words" + Like.LITERALLY + ")";
    TypedQuery<SubjectRow> query = query(scope, named + " order by " + order(scope.title()));
    if (!folded.isEmpty()) {
      query.setParameter("words", Like.containing(folded));
      query.setParameter("code", code);
    }
    return query.setMaxResults(most).getResultList();
  }

  /**
   * A commune has few clans, and their names are kept with marks only: they are read and folded.
   */
  private List<SubjectRow> clans(Scope scope, String folded, int most) {
    return query(scope, " order by " + order(scope.title())).getResultList().stream()
        .filter(clan -> VietnameseText.fold(clan.name()).contains(folded))
        .limit(most)
        .toList();
  }

  /** These, by name; who does not lie below the unit is left out. */
  List<SubjectRow> among(Scope scope, Collection<UUID> ids) {
    String identity =
        switch (scope.title()) {
          case LEARNING_FAMILY, LEARNING_CLAN -> "f.publicId";
          default -> "u.publicId";
        };
    return ids.isEmpty()
        ? List.of()
        : query(scope, " and " + identity + " in :ids order by " + order(scope.title()))
            .setParameter("ids", ids)
            .getResultList();
  }

  private TypedQuery<SubjectRow> query(Scope scope, String rest) {
    String from =
        switch (scope.title()) {
          case LEARNING_FAMILY -> FAMILIES;
          case LEARNING_CLAN -> CLANS;
          case LEARNING_UNIT -> UNITS + WORKPLACES;
          default -> UNITS + (scope.province() ? COMMUNES : HAMLETS);
        };
    return entityManager
        .createQuery(from + rest, SubjectRow.class)
        .setParameter("title", scope.title())
        .setParameter("year", scope.year())
        .setParameter("day", scope.day())
        .setParameter("root", scope.root());
  }

  private static String order(Title title) {
    return title == Title.LEARNING_FAMILY ? "v.name, p.sortName, f.code, f.id" : "f.name, f.id";
  }
}
