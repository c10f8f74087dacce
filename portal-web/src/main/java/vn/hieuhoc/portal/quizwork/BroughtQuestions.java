package vn.hieuhoc.portal.quizwork;

import vn.hieuhoc.questionimport.WhenThere;

/** A file of questions for a bank, and what is done with them. */
public final class BroughtQuestions {

  private final SentQuestions sent = new SentQuestions();
  private WhenThere whenThere = WhenThere.SKIP;
  private boolean lookOnly = true;

  public SentQuestions getSent() {
    return sent;
  }

  public WhenThere getWhenThere() {
    return whenThere;
  }

  public void setWhenThere(WhenThere whenThere) {
    this.whenThere = whenThere;
  }

  public boolean isLookOnly() {
    return lookOnly;
  }

  public void setLookOnly(boolean lookOnly) {
    this.lookOnly = lookOnly;
  }
}
