package vn.hieuhoc.portal.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import vn.hieuhoc.audit.AuditRow;
import vn.hieuhoc.audit.AuditSearch;
import vn.hieuhoc.audit.AuditService;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.support.VietnameseText;

/** Who did what: what is asked for stands in the address, and one reads on from the last line. */
@Named
@RequestScoped
public class AuditBacking {

  private static final int ROWS = 50;
  private static final String PAGE = "/quan-ly/nhat-ky";
  private static final List<String> ASKED =
      List.of("nguoi", "tai-khoan", "viec", "don-vi", "tu", "den", "ket-qua");

  @Inject private AuditService auditService;
  @Inject private Query query;

  private List<AuditRow> rows;
  private List<Choice> actions;
  private String older;

  @PostConstruct
  void load() {
    AuditSearch search =
        AuditSearch.ALL
            .ofPerson(textOrNull("nguoi"))
            .by(textOrNull("tai-khoan"))
            .at(unitOrNull())
            .of(textOrNull("viec"), textOrNull("ket-qua"))
            .between(query.dayOrNull("tu"), query.dayOrNull("den"));
    List<AuditRow> found = auditService.list(search, query.idOrNull("sau"), ROWS + 1);
    rows = found.subList(0, Math.min(ROWS, found.size()));
    older =
        found.size() > ROWS ? address() + "sau=" + rows.get(rows.size() - 1).id().toString() : null;
    Texts texts = Texts.pages(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    actions =
        auditService.actions().stream()
            .map(action -> new Choice(action, texts.orWord("word.act.", action)))
            .sorted(Comparator.comparing(Choice::label, VietnameseText.ORDER))
            .toList();
  }

  public List<AuditRow> getRows() {
    return rows;
  }

  /** Every sort of act there is. */
  public List<Choice> getActions() {
    return actions;
  }

  /** Address of what lies before the last line, or null. */
  public String getOlder() {
    return older;
  }

  /** Address of the newest, or null where they are shown. */
  public String getNewest() {
    String address = address();
    return query.idOrNull("sau") == null ? null : address.substring(0, address.length() - 1);
  }

  public String getPerson() {
    return query.text("nguoi");
  }

  public String getActor() {
    return query.text("tai-khoan");
  }

  public String getAction() {
    return query.text("viec");
  }

  public String getUnit() {
    return query.text("don-vi");
  }

  public String getOutcome() {
    return query.text("ket-qua");
  }

  /** What the page suggests has the code in brackets; a code or an id stands alone. */
  private String unitOrNull() {
    String words = query.text("don-vi");
    int open = words.lastIndexOf('(');
    String code = open >= 0 && words.endsWith(")") ? words.substring(open + 1) : words + ")";
    String meant = code.substring(0, code.length() - 1).strip();
    return meant.isEmpty() ? null : meant;
  }

  private String textOrNull(String name) {
    String text = query.text(name);
    return text.isEmpty() ? null : text;
  }

  private String address() {
    StringBuilder address = new StringBuilder(PAGE).append('?');
    for (String name : ASKED) {
      String text = query.text(name);
      if (!text.isEmpty()) {
        address.append(name).append('=');
        address.append(URLEncoder.encode(text, StandardCharsets.UTF_8)).append('&');
      }
    }
    return address.toString();
  }
}
