package vn.hieuhoc.api;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.InputStream;
import java.util.stream.Stream;
import vn.hieuhoc.support.AnotherTry;

/** Tries the methods of a resource again after a lost race, except those that read a stream. */
@TriedAgain
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class TryAgain {

  /** Around each method of a resource. */
  @AroundInvoke
  public Object around(InvocationContext call) throws Exception {
    return readsAStream(call) ? call.proceed() : AnotherTry.of(call::proceed);
  }

  /** What was read once is not there a second time. */
  private static boolean readsAStream(InvocationContext call) {
    return Stream.of(call.getMethod().getGenericParameterTypes())
        .map(java.lang.reflect.Type::getTypeName)
        .anyMatch(name -> name.equals(InputStream.class.getName()) || name.contains("EntityPart"));
  }
}
