package vn.hieuhoc.api;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** On every resource: its methods are use cases that are tried again after a lost race. */
@Inherited
@InterceptorBinding
@Retention(RUNTIME)
@Target({TYPE, METHOD})
public @interface TriedAgain {

  /** The annotation as a value. */
  final class Literal extends AnnotationLiteral<TriedAgain> implements TriedAgain {

    static final Literal INSTANCE = new Literal();

    private static final long serialVersionUID = 1;
  }
}
