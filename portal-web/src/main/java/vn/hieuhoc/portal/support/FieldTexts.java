package vn.hieuhoc.portal.support;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of field messages in the shape Faces asks for them. Vietnamese. */
public class FieldTexts extends ResourceBundle {

  private final Texts texts;

  public FieldTexts() {
    this(Preferences.VIETNAMESE);
  }

  FieldTexts(Locale locale) {
    texts = Texts.validation(locale);
  }

  @Override
  protected Object handleGetObject(String key) {
    return texts.containsKey(key) ? texts.get(key) : null;
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(texts.keySet());
  }
}
