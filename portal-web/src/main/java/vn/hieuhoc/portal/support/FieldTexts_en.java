package vn.hieuhoc.portal.support;

/** The texts of field messages in English. */
public class FieldTexts_en extends FieldTexts {

  public FieldTexts_en() {
    super(Preferences.ENGLISH);
  }
}
