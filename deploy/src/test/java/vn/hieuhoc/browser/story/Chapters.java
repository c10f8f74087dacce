package vn.hieuhoc.browser.story;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Nobody reads on where a chapter has failed: what follows would only fail for its sake. */
final class Chapters implements TestExecutionExceptionHandler, ExecutionCondition {

  private static final ExtensionContext.Namespace STORY =
      ExtensionContext.Namespace.create(Chapters.class);

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    context.getRoot().getStore(STORY).put("broken", context.getDisplayName());
    throw failure;
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    Object broken = context.getRoot().getStore(STORY).get("broken");
    return broken == null
        ? ConditionEvaluationResult.enabled("the story goes on")
        : ConditionEvaluationResult.disabled("after " + broken);
  }
}
