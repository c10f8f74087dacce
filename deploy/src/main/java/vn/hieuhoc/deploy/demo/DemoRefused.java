package vn.hieuhoc.deploy.demo;

/** The portal refused a part of the demo: which call it was, and what the portal said. */
public final class DemoRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DemoRefused(String method, String path, int status, String answer) {
    super(method + " " + path + ": " + status + " " + answer);
  }
}
