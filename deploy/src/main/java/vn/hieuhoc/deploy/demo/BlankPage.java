package vn.hieuhoc.deploy.demo;

/** A paper for places where one must lie and nothing stands on it. */
public final class BlankPage {

  /** A PDF of one page without a word. */
  public static final String PDF =
      """
      %PDF-1.4
      1 0 obj
      <</Type/Catalog/Pages 2 0 R>>
      endobj
      2 0 obj
      <</Type/Pages/Kids[3 0 R]/Count 1>>
      endobj
      3 0 obj
      <</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>
      endobj
      xref
      0 4
      0000000000 65535 f\s
      0000000009 00000 n\s
      0000000054 00000 n\s
      0000000105 00000 n\s
      trailer
      <</Size 4/Root 1 0 R>>
      startxref
      170
      %%EOF
      """;

  private BlankPage() {}
}
