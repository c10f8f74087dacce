package vn.hieuhoc.portal.questionbank;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.questionbank.BankHead;
import vn.hieuhoc.questionbank.QuestionBankService;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** The question banks of the centres in reach. */
@Named
@RequestScoped
public class BanksBacking {

  private static final int ROWS = 25;

  @Inject private Query query;
  @Inject private QuestionBankService questionBankService;

  private Page<BankHead> page;

  @PostConstruct
  void load() {
    page =
        questionBankService.banks(PageRequest.ofNumber(query.whole(Paging.PARAMETER, 1, 1), ROWS));
  }

  public List<BankHead> getRows() {
    return page.items();
  }

  public Paging getPaging() {
    return new Paging(page, "/quan-ly/ngan-hang");
  }
}
