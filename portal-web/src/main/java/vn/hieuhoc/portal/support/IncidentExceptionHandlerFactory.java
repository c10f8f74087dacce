package vn.hieuhoc.portal.support;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link IncidentExceptionHandler} around the handler of Faces. */
public class IncidentExceptionHandlerFactory extends ExceptionHandlerFactory {

  public IncidentExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new IncidentExceptionHandler(getWrapped().getExceptionHandler());
  }
}
