package vn.hieuhoc.support;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers from memory what was asked before in the same request. */
@Remembered
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class RememberingInterceptor implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient RequestMemory memory;

  @AroundInvoke
  Object answer(InvocationContext asked) throws Exception {
    Method method = asked.getMethod();
    Class<?> type = method.getDeclaringClass();
    if (method.getAnnotation(Remembered.class).forget()) {
      try {
        return asked.proceed();
      } finally {
        forget(type);
      }
    }
    Map<List<Object>, Object> answers = answers(type);
    if (answers == null) {
      return asked.proceed();
    }
    List<Object> question = question(method, asked.getParameters());
    if (!answers.containsKey(question)) {
      Object answer = asked.proceed();
      answers.put(question, answer instanceof List<?> rows ? List.copyOf(rows) : answer);
    }
    return answers.get(question);
  }

  /** Null where no request is being answered. */
  private Map<List<Object>, Object> answers(Class<?> type) {
    try {
      return memory.of(type);
    } catch (ContextNotActiveException nobodyAsks) {
      return null;
    }
  }

  private void forget(Class<?> type) {
    try {
      memory.forget(type);
    } catch (ContextNotActiveException nobodyAsks) {
      return;
    }
  }

  /** Several keys are the same question in whatever order they come. */
  private static List<Object> question(Method method, Object[] parameters) {
    List<Object> question = new ArrayList<>();
    question.add(method);
    for (Object parameter : parameters) {
      question.add(parameter instanceof Collection<?> many ? Set.copyOf(many) : parameter);
    }
    return Collections.unmodifiableList(question);
  }
}
