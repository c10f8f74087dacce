package vn.hieuhoc.portal.quizwork;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.questionbank.BankHead;
import vn.hieuhoc.questionbank.QuestionBankService;
import vn.hieuhoc.questionimport.ImportReport;
import vn.hieuhoc.questionimport.QuestionImportService;

/** Questions of a file brought into a bank, looked at first or at once. */
@Named
@RequestScoped
public class BankBringBacking {

  @Inject private Way way;
  @Inject private QuestionBankService questionBankService;
  @Inject private QuestionImportService importService;

  private final BroughtQuestions brought = new BroughtQuestions();
  private BankHead bank;
  private ImportReport report;

  @PostConstruct
  void load() {
    bank = questionBankService.bank(way.id());
  }

  /** Brings what the file holds into the bank, or tells what would become of it. */
  public void bring() throws IOException {
    report =
        brought
            .getSent()
            .read(
                (format, bytes) ->
                    importService.bring(
                        bank.id(), format, bytes, brought.getWhenThere(), brought.isLookOnly()));
  }

  public BankHead getBank() {
    return bank;
  }

  /** What became of the file that was sent, or null. */
  public ImportReport getReport() {
    return report;
  }

  /** The file and what is done with it. */
  public BroughtQuestions getBrought() {
    return brought;
  }
}
