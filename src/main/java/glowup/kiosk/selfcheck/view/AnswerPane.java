package glowup.kiosk.selfcheck.view;

import javafx.scene.layout.Region;

/** What a question is answered with. It keeps nothing of the visitor's that clearing leaves. */
interface AnswerPane {

  Region region();

  void show(Asked asked);

  void clear();

  /** Puts something under what is answered, where there is room for it on every screen. */
  default void addBelow(Region node) {}

  /** Hears a letter that a real keyboard typed elsewhere on the page. */
  default void type(String letter) {}

  /** Hears that the last letter is to go. */
  default void erase() {}

  /** Makes ready for another question of the same kind. */
  default void turn() {
    clear();
  }
}
