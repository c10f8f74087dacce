package vn.hieuhoc.portal.support;

import jakarta.enterprise.context.RequestScoped;

/** Who looks at the page, in the words of pages. */
@RequestScoped
public class SignedIn {

  public boolean yes() {
    return false;
  }

  public boolean staff() {
    return false;
  }

  public String name() {
    return "";
  }
}
