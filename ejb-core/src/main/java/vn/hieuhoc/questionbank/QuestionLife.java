package vn.hieuhoc.questionbank;

import java.util.List;
import vn.hieuhoc.itemstatistics.ItemFigures;

/**
 * All there is to know about one question.
 *
 * @param question as it is now
 * @param versions what it asked, newest first
 * @param figures what the answers say, wherever it was asked
 */
public record QuestionLife(
    BankedQuestion question, List<AskedBefore> versions, ItemFigures figures) {}
