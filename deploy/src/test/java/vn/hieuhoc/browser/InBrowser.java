package vn.hieuhoc.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.hieuhoc.system.WholeApplication;

/**
 * The test class drives a real browser; its methods may ask for the {@link Chromium} and the
 * running portal.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WholeApplication
@ExtendWith(Chromium.Provider.class)
public @interface InBrowser {}
