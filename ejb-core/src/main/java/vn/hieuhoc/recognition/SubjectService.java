package vn.hieuhoc.recognition;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.criteria.Title;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.recognition.SubjectRepository.Scope;
import vn.hieuhoc.support.VietnamTime;
import vn.hieuhoc.support.VietnameseText;

/** Finds whom a decision on paper names, for those who may enter it. */
@Stateless
public class SubjectService {

  private static final int MOST_FOUND = 30;
  private static final int MOST_CHOSEN = 500;

  @Inject private SubjectRepository subjects;
  @Inject private Deciders deciders;
  @Inject private OrganisationService organisation;
  @Inject private Clock clock;

  /** The titles from paper on which the caller decides somewhere; refused when there is none. */
  public List<Title> titles() {
    return deciders.titles();
  }

  /** The units at which the caller decides on the title; refused when there is none. */
  public List<UnitRow> deciders(Title title) {
    return deciders.of(title);
  }

  /**
   * Families, clans, communities or units below the deciding unit whose name contains the words; at
   * most 30.
   */
  public List<SubjectRow> search(Title title, int year, UUID decider, String words) {
    String code = words == null ? "" : words.strip();
    return subjects.named(scope(title, year, decider), VietnameseText.fold(code), code, MOST_FOUND);
  }

  /** Those already chosen that lie below the deciding unit; at most 500. */
  public List<SubjectRow> chosen(Title title, int year, UUID decider, Collection<UUID> ids) {
    return subjects.among(
        scope(title, year, decider), ids.stream().distinct().limit(MOST_CHOSEN).toList());
  }

  private Scope scope(Title title, int year, UUID decider) {
    Long unit = organisation.key(decider);
    deciders.require(title, unit);
    return new Scope(title, year, unit, deciders.isProvince(unit), VietnamTime.today(clock));
  }
}
