package vn.hieuhoc.system;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes up crossings: what can be asked for is read from the lists of the two sweeps, {@code
 * wrong-unit.txt} and {@code page-visits.csv}, so that an endpoint or page that is added there is
 * tried here too; which thing of the village is meant is drawn by lot.
 */
final class Crossings {

  /** What earlier sweeps may have erased, or nobody ever made: of no thing nothing is audited. */
  private static final Set<String> ENDED =
      Set.of("{question}", "{lastLesson}", "{enrolment2}", "{unknown}");

  private static final String FIELDS = "application/x-www-form-urlencoded";

  /** Lists and exports asked for a place or a name of the village. */
  private static final List<String> FILTERS =
      List.of(
          "/api/v1/people?unit={hamlet}",
          "/api/v1/people?q=K%C3%ADn&limit=200",
          "/api/v1/people?unit={commune}&birthYear=1980",
          "/api/v1/households?unit={hamlet}",
          "/api/v1/households?unit={commune}&limit=200",
          "/api/v1/clans?unit={commune}",
          "/api/v1/positions?unit={association}",
          "/api/v1/positions?unit={association}&asOf={today}",
          "/api/v1/positions?person={person}",
          "/api/v1/recognitions?unit={commune}",
          "/api/v1/recognitions?unit={hamlet}&validOn={today}",
          "/api/v1/decisions?unit={commune}",
          "/api/v1/search?q=K%C3%ADn",
          "/api/v1/enrolments?person={person}",
          "/tim-kiem?q=K%C3%ADn",
          "/quan-ly/nguoi-dan?don-vi={hamlet}",
          "/quan-ly/nguoi-dan?q=K%C3%ADn&nam=1980",
          "/quan-ly/ho-gia-dinh?don-vi={hamlet}",
          "/quan-ly/xet-danh-hieu?don-vi={hamlet}&nam={year}",
          "/quan-ly/gop-y?don-vi={hamlet}",
          "/quan-ly/quyet-dinh?don-vi={commune}",
          "/quan-ly/so-lieu?don-vi={commune}",
          "/quan-ly/so-lieu/I9?don-vi={commune}",
          "/quan-ly/boi-duong/{programme}?don-vi={commune}",
          "/quan-ly/buoi-hoc?don-vi={commune}",
          "/quan-ly/khieu-nai?don-vi={commune}",
          "/quan-ly/don-vi/{commune}",
          "/quan-ly/don-vi/{association}");

  private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z0-9]+)\\}");

  private final Names names;
  private final Random random;
  private final Map<Crossing.Way, List<Draft>> drafts = new EnumMap<>(Crossing.Way.class);

  /** A crossing whose places are still to be filled. */
  private record Draft(
      Crossing.Way way, String method, String address, String type, String body, boolean refused) {}

  Crossings(Names names, Random random) {
    this.names = names;
    this.random = random;
    for (Crossing.Way way : Crossing.Way.values()) {
      drafts.put(way, new ArrayList<>());
    }
    Expectations.read().stream().filter(Crossings::isSure).forEach(this::add);
    PageVisits.read().all().stream()
        .filter(
            visit -> visit.address().startsWith("/quan-ly") || visit.elsewhere().equals("REACH"))
        .forEach(this::add);
    FILTERS.forEach(
        address -> add(new Draft(Crossing.Way.LIST, "GET", address, null, null, false)));
    drafts.values().removeIf(List::isEmpty);
  }

  /** Doors that know no people are tried by {@code WrongUnitIT} alone. */
  private static boolean isSure(Expectations.Call call) {
    return call.rule() != Expectations.Rule.OPERATOR
        && call.rule() != Expectations.Rule.PROGRAM
        && ENDED.stream().noneMatch(gone -> (call.address() + call.body()).contains(gone))
        && (call.reads() || call.rule().refuses("staff"));
  }

  private void add(Expectations.Call call) {
    boolean refused = call.rule().refuses("staff");
    String path = call.address();
    Crossing.Way way;
    if (path.startsWith("/api/v1/jobs") || path.startsWith("/api/v1/imports")) {
      way = Crossing.Way.JOB;
    } else if (!path.startsWith("/api/") || path.contains("/paper")) {
      way = Crossing.Way.DOWNLOAD;
    } else if (!refused) {
      way = Crossing.Way.LIST;
    } else {
      way = call.reads() ? Crossing.Way.REST_READ : Crossing.Way.REST_WRITE;
    }
    if (call.isForm()) {
      String form = Caller.form(call.body().substring("FORM ".length()), "la.txt", "Chữ lạ");
      add(new Draft(way, call.method(), path, Caller.FORM, form, refused));
    } else {
      String body = call.body().isEmpty() ? null : call.body();
      add(new Draft(way, call.method(), path, body == null ? null : JSON, body, refused));
    }
  }

  private static final String JSON = "application/json";

  private void add(PageVisits.Visit visit) {
    boolean refused = Set.of("REACH", "REGISTER", "ADMIN").contains(visit.elsewhere());
    add(new Draft(Crossing.Way.PAGE_GET, "GET", visit.address(), null, null, refused));
    if (refused) {
      String fields =
          "jakarta.faces.ViewState=1:1&giving=giving&give=give&saving=saving&save=save"
              + "&ending=ending&end=end&position={position}&role={role}&person={person}";
      add(new Draft(Crossing.Way.PAGE_POST, "POST", visit.address(), FIELDS, fields, true));
    }
  }

  private void add(Draft draft) {
    drafts.get(draft.way()).add(draft);
  }

  /** The ways for which there is something to try. */
  Set<Crossing.Way> ways() {
    return drafts.keySet();
  }

  /** The next crossing: the way first, so that each is tried as often. */
  Crossing next() {
    List<Crossing.Way> ways = List.copyOf(drafts.keySet());
    List<Draft> some = drafts.get(ways.get(random.nextInt(ways.size())));
    Draft draft = some.get(random.nextInt(some.size()));
    Names meant = drawn(draft.address() + (draft.body() == null ? "" : draft.body()));
    return new Crossing(
        draft.way(),
        draft.method(),
        meant.fill(draft.address()),
        draft.type(),
        meant.fill(draft.body()),
        draft.refused());
  }

  /** The names of the village; each place means one of its sort by lot. */
  private Names drawn(String text) {
    Names drawn = names.copy();
    Matcher places = PLACE.matcher(text);
    while (places.find()) {
      Integer many = WallCallers.KINDS.get(places.group(1));
      if (many != null && many > 0) {
        drawn.put(places.group(1), names.get(places.group(1) + random.nextInt(many)));
      }
    }
    return drawn;
  }
}
