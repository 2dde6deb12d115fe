package glowup.kiosk.selfcheck.view;

import glowup.kiosk.selfcheck.Advice;
import glowup.kiosk.ui.CareCard;
import glowup.kiosk.words.Words;
import java.util.Locale;

/** Advice as care cards. */
final class AdviceCards {
  private AdviceCards() {}

  static CareCard card(Advice advice, Words words) {
    var urgency = advice.urgency().name().toLowerCase(Locale.ROOT);
    return new CareCard(
        urgency, words.text("urgency." + urgency), advice.action(), advice.reason());
  }
}
