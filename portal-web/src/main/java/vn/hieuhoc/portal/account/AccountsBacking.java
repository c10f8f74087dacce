package vn.hieuhoc.portal.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.hieuhoc.account.AccountRow;
import vn.hieuhoc.account.AccountService;
import vn.hieuhoc.portal.support.LazyRows;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** All accounts. */
@Named
@RequestScoped
public class AccountsBacking {

  private static final int ROWS = 25;

  @Inject private AccountService accountService;
  @Inject private Query query;

  private Page<AccountRow> page;
  private LazyRows<AccountRow> rows;

  @PostConstruct
  void load() {
    page =
        accountService.rows(
            getWords(), PageRequest.ofNumber(query.whole(Paging.PARAMETER, 1, 1), ROWS));
    rows = new LazyRows<>(page, other -> accountService.rows(getWords(), other));
  }

  public LazyRows<AccountRow> getRows() {
    return rows;
  }

  public long getTotal() {
    return page.total();
  }

  public Paging getPaging() {
    return new Paging(
        page, "/quan-ly/tai-khoan?q=" + URLEncoder.encode(getWords(), StandardCharsets.UTF_8));
  }

  public String getWords() {
    return query.text("q");
  }
}
