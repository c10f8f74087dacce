package vn.hieuhoc.support;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the method answers is remembered until the request ends: asked the same again, the database
 * is not asked again. Only for what is asked by many for the sake of one page, such as the map; the
 * answer is not to be changed by whoever gets it.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Remembered {

  /** True on a method that writes: what its class remembers is forgotten. */
  @Nonbinding
  boolean forget() default false;
}
