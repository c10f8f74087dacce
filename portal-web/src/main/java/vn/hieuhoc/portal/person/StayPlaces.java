package vn.hieuhoc.portal.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.hieuhoc.person.PersonDetails;
import vn.hieuhoc.person.StayRow;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Way;

/** The places a stay can be corrected to, and the way back to the person. */
@RequestScoped
public class StayPlaces {

  @Inject private KeptPlaces places;
  @Inject private Way way;

  /** Where the action comes from. */
  public Way way() {
    return way;
  }

  /** Starts from the commune of the stay. */
  public void startFrom(Long unitKey) {
    places.startFrom(unitKey);
  }

  /** Places to choose from, the one of the stay among them. */
  public List<Choice> choices(StayRow stay) {
    return places.choices(stay.unit(), stay.unitName());
  }

  /** Done: back to the person. */
  public void back(String message, PersonDetails details) {
    way.done(message).goTo("/quan-ly/nguoi-dan/{}", details.row().id());
  }
}
