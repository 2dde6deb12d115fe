package glowup.kiosk.selfcheck;

import java.util.List;

/** One item of a questionnaire, told apart by what the kiosk does with it. */
public sealed interface Item permits Group, Question, Note, Advice {

  /** The id that answers and conditions name it by, unique in its questionnaire. */
  String linkId();

  Condition condition();

  /** The items inside it, in order. */
  default List<Item> items() {
    return List.of();
  }
}
