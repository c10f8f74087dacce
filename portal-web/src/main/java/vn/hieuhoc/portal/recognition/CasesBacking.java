package vn.hieuhoc.portal.recognition;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hieuhoc.assessment.CaseFilter;
import vn.hieuhoc.assessment.CaseListService;
import vn.hieuhoc.assessment.CaseRow;
import vn.hieuhoc.assessment.CaseStatus;
import vn.hieuhoc.criteria.Title;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** The cases in reach; what is chosen stands in the address. */
@Named
@RequestScoped
public class CasesBacking {

  private static final int SIZE = 50;

  /** What each tab is called in the address. */
  private static final Map<CaseFilter.Tab, String> TABS =
      new EnumMap<>(
          Map.of(
              CaseFilter.Tab.ALL, "tat-ca",
              CaseFilter.Tab.IN_PROGRESS, "dang-xet",
              CaseFilter.Tab.NEARLY, "sap-du",
              CaseFilter.Tab.RECOGNISED, "da-cong-nhan",
              CaseFilter.Tab.EXPIRING, "sap-het-han",
              CaseFilter.Tab.RECHECK, "can-xem-lai",
              CaseFilter.Tab.APPEAL, "khieu-nai"));

  @Inject private Query query;
  @Inject private CaseListService caseListService;
  @Inject private StaffYear staffYear;

  private CaseFilter filter;
  private Page<CaseRow> page;
  private CaseListService.Counts counts;
  private Map<CaseFilter.Tab, Long> tabs;
  private long readyTotal;

  @PostConstruct
  void load() {
    filter = filter();
    page = caseListService.rows(filter, PageRequest.ofNumber(query.whole("trang", 1, 1), SIZE));
    counts = caseListService.counts(filter);
    tabs = null;
    readyTotal = caseListService.readyCount(filter);
  }

  /** The filter of the address, for the other pages of cases too. */
  CaseFilter filter() {
    String state = query.text("trang-thai");
    Set<CaseStatus> states =
        Arrays.stream(CaseStatus.values())
            .filter(status -> status.name().equals(state))
            .collect(Collectors.toSet());
    String met = query.text("dat");
    String words = query.text("q");
    return new CaseFilter(
        Title.LEARNING_CITIZEN,
        staffYear.asked(),
        states,
        query.idOrNull("thon"),
        words.isEmpty() ? null : words,
        met.isEmpty() ? null : Boolean.valueOf(met.equals("co")),
        tab());
  }

  private CaseFilter.Tab tab() {
    String asked = query.text("xem");
    return TABS.entrySet().stream()
        .filter(each -> each.getValue().equals(asked))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(CaseFilter.Tab.ALL);
  }

  List<UUID> readyIds() {
    return caseListService.readyIds(filter);
  }

  /** How many cases of the list a decision may recognise. */
  public long getReadyTotal() {
    return readyTotal;
  }

  /** Whether there is anybody in the list to be decided upon. */
  public boolean isDeciding() {
    return readyTotal > 0 || page.items().stream().anyMatch(CaseRow::ready);
  }

  /** A year that was asked for and cannot be shown; else null. */
  public String getOddYear() {
    return staffYear.odd();
  }

  boolean decides() {
    return staffYear.decides();
  }

  List<UnitRow> hamlets() {
    return staffYear.hamlets();
  }

  /** What is asked, as it stands behind the question mark. */
  public String getAsked() {
    return "xem=" + TABS.get(filter.tab()) + "&" + filters();
  }

  private String filters() {
    return "nam="
        + filter.year()
        + "&trang-thai="
        + query.text("trang-thai")
        + "&thon="
        + (filter.unit() == null ? "" : filter.unit())
        + "&dat="
        + query.text("dat")
        + "&q="
        + URLEncoder.encode(query.text("q"), StandardCharsets.UTF_8);
  }

  /** The tabs of the list: which, where it is, and how many cases stand there. */
  public record TabLink(CaseFilter.Tab tab, String href, long count, boolean current) {}

  /** The tabs, in their order. */
  public List<TabLink> getTabs() {
    if (tabs == null) {
      tabs = caseListService.tabs(filter);
    }
    return TABS.entrySet().stream()
        .map(
            each ->
                new TabLink(
                    each.getKey(),
                    "/quan-ly/xet-danh-hieu?xem=" + each.getValue() + "&" + filters(),
                    tabs.get(each.getKey()),
                    each.getKey() == filter.tab()))
        .toList();
  }

  /** The tab that is shown. */
  public CaseFilter.Tab getTab() {
    return filter.tab();
  }

  /** The tab as it is called in the address. */
  public String getTabWord() {
    return TABS.get(filter.tab());
  }

  public Paging getPaging() {
    return new Paging(page, "/quan-ly/xet-danh-hieu?" + getAsked());
  }

  public List<CaseRow> getRows() {
    return page.items();
  }

  public long getTotal() {
    return page.total();
  }

  public CaseListService.Counts getCounts() {
    return counts;
  }

  public long getUndecidedMeeting() {
    return counts.meeting();
  }

  public long getUndecidedMissing() {
    return counts.missing();
  }

  public List<CaseStatus> getStates() {
    return List.of(CaseStatus.values());
  }

  public String getState() {
    return query.text("trang-thai");
  }

  public String getMet() {
    return query.text("dat");
  }

  public String getWords() {
    return query.text("q");
  }

  public UUID getUnit() {
    return filter.unit();
  }

  public int getYear() {
    return filter.year();
  }
}
