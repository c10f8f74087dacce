package vn.hieuhoc.portal.training;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Reply;
import vn.hieuhoc.programme.ProgrammeRow;
import vn.hieuhoc.programme.ProgrammeService;
import vn.hieuhoc.programme.ProgrammeView;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.training.CompletionFilter;
import vn.hieuhoc.training.CompletionRow;
import vn.hieuhoc.training.UnitCompletionRow;

/** One programme: what it asks for, how the communes stand, and who has completed it. */
@Named
@RequestScoped
public class ProgrammeBacking {

  @Inject private ProgrammeService programmes;
  @Inject private Followed followed;
  @Inject private Reply reply;

  private ProgrammeView view;
  private boolean writer;
  private UnitCompletionRow counts;
  private List<UnitCompletionRow> communes = List.of();
  private Page<CompletionRow> people;

  @PostConstruct
  void load() {
    view = programmes.programme(followed.programmeId());
    writer = programmes.mayWrite();
    if (view.programme().published()) {
      counts = followed.counts();
      communes = isWide() ? followed.communes() : List.of();
      people = followed.people();
    }
  }

  /** Puts the draft in force. */
  public void publish() {
    programmes.publish(view.programme().id());
    reply
        .done("training_programme.message.published", view.programme().name())
        .goTo("/quan-ly/boi-duong/{}", view.programme().id());
  }

  public ProgrammeView getView() {
    return view;
  }

  public ProgrammeRow getProgramme() {
    return view.programme();
  }

  public boolean isWriter() {
    return writer;
  }

  public UnitRow getUnit() {
    return followed.unit();
  }

  /** True when the chosen unit is above the communes. */
  public boolean isWide() {
    return followed.unit().level() == UnitLevel.PROVINCE;
  }

  public List<UnitRow> getUnits() {
    return followed.units();
  }

  public UnitCompletionRow getCounts() {
    return counts;
  }

  public List<UnitCompletionRow> getCommunes() {
    return communes;
  }

  public Page<CompletionRow> getPeople() {
    return people;
  }

  public CompletionFilter getFilter() {
    return followed.filter();
  }

  /** The address of the list with another choice of whom it shows. */
  public String getAddress() {
    return followed.address();
  }

  public Paging getPaging() {
    return new Paging(people, followed.address() + "&xem=" + followed.shown());
  }

  /** The items a person lacks, as words. */
  public String missing(CompletionRow person) {
    return String.join(
        ", ",
        view.items().stream()
            .filter(item -> !person.met().contains(item.code()))
            .map(ProgrammeView.ItemView::name)
            .toList());
  }
}
