package vn.hieuhoc.portal.support;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletContext;

/**
 * Gives pages two names: {@code text}, the texts in the language of the page, and {@code asset},
 * the addresses of the files it is drawn with.
 */
public class FrameResolver extends ELResolver {

  private static final String TEXT = "text";

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    if (!ours(base, property)) {
      return null;
    }
    context.setPropertyResolved(true);
    FacesContext faces = FacesContext.getCurrentInstance();
    if (TEXT.equals(property)) {
      UIViewRoot page = faces.getViewRoot();
      return Texts.pages(page == null ? null : page.getLocale());
    }
    return ((ServletContext) faces.getExternalContext().getContext())
        .getAttribute(Assets.ATTRIBUTE);
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    if (!ours(base, property)) {
      return null;
    }
    context.setPropertyResolved(true);
    return TEXT.equals(property) ? Texts.class : Assets.class;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    // Texts are only read.
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    if (ours(base, property)) {
      context.setPropertyResolved(true);
    }
    return true;
  }

  private static boolean ours(Object base, Object property) {
    return base == null && (TEXT.equals(property) || Assets.ATTRIBUTE.equals(property));
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return null;
  }
}
