package vn.hieuhoc.portal.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.portal.support.Preferences;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.programme.ProgrammeDetails;
import vn.hieuhoc.programme.ProgrammeService;
import vn.hieuhoc.programme.ProgrammeView;
import vn.hieuhoc.support.VietnamTime;

/** Where a form of a programme comes from and goes to. */
@RequestScoped
public class ProgrammeDesk {

  private static final int PLAN_ITEMS = 5;

  @Inject private ProgrammeService programmes;
  @Inject private OrganisationService organisation;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;

  ProgrammeView find(UUID id) {
    return programmes.toChange(id);
  }

  UUID save(UUID id, ProgrammeDetails details) {
    if (id == null) {
      return programmes.create(organisation.province().key(), details);
    }
    programmes.change(id, details);
    return id;
  }

  /** The first day of this year. */
  LocalDate firstDay() {
    return VietnamTime.today(clock).withDayOfYear(1);
  }

  /** The five content items that the province's plan names. */
  List<String> planItems() {
    Texts texts = Texts.pages(Preferences.of(request).locale());
    return IntStream.rangeClosed(1, PLAN_ITEMS)
        .mapToObj(number -> texts.get("training_edit.plan-item." + number))
        .toList();
  }
}
