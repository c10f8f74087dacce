package vn.hieuhoc.portal.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.audit.AuditRow;
import vn.hieuhoc.audit.AuditSearch;
import vn.hieuhoc.audit.AuditService;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** Who did what. */
@Named
@RequestScoped
public class AuditBacking {

  private static final int ROWS = 50;
  private static final String REFUSED = "REFUSED";

  @Inject private AuditService auditService;
  @Inject private Query query;

  private Page<AuditRow> page;

  @PostConstruct
  void load() {
    AuditSearch search =
        new AuditSearch(
            query.idOrNull("nguoi"),
            query.idOrNull("tai-khoan"),
            query.dayOrNull("tu"),
            query.dayOrNull("den"),
            isRefusedOnly() ? REFUSED : null);
    page =
        auditService.search(
            search, PageRequest.ofNumber(query.whole(Paging.PARAMETER, 1, 1), ROWS));
  }

  public List<AuditRow> getRows() {
    return page.items();
  }

  public long getTotal() {
    return page.total();
  }

  public Paging getPaging() {
    StringBuilder address = new StringBuilder("/quan-ly/nhat-ky?");
    carry(address, "nguoi", query.idOrNull("nguoi"));
    carry(address, "tai-khoan", query.idOrNull("tai-khoan"));
    carry(address, "tu", query.dayOrNull("tu"));
    carry(address, "den", query.dayOrNull("den"));
    carry(address, "tu-choi", isRefusedOnly() ? "1" : null);
    return new Paging(page, address.toString());
  }

  public boolean isRefusedOnly() {
    return !query.text("tu-choi").isEmpty();
  }

  /** The first day as it stands in the field. */
  public String getFrom() {
    return query.text("tu");
  }

  /** The last day as it stands in the field. */
  public String getTo() {
    return query.text("den");
  }

  public UUID getPerson() {
    return query.idOrNull("nguoi");
  }

  public UUID getActor() {
    return query.idOrNull("tai-khoan");
  }

  private static void carry(StringBuilder address, String name, Object value) {
    if (value != null) {
      address.append(address.charAt(address.length() - 1) == '?' ? "" : "&");
      address.append(name).append('=').append(value);
    }
  }
}
