package glowup.kiosk.selfcheck.view;

import glowup.kiosk.ui.FillingPane;
import glowup.kiosk.ui.PagedPane;
import glowup.kiosk.ui.Scale;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * What to do, whom to call and whom to ask: one below the other on an upright screen. On a wide one
 * the number stands beside the rest or, where large words need the width, below what to do. Only
 * the advice may need pages, and only if there is much.
 */
final class UrgentPane extends FillingPane {
  private static final double GAP = 24;
  private static final double BESIDE = 0.4;

  private final PagedPane advice = new PagedPane(1, 1).stretch(1);
  private final Region call;
  private final Region ask;
  private List<? extends Node> cards = List.of();

  UrgentPane(Region call, Region ask) {
    this.call = call;
    this.ask = ask;
    getChildren().setAll(advice, call, ask);
  }

  void setWords(String earlier, String later) {
    advice.setWords(earlier, later);
  }

  void setAdvice(List<? extends Node> nodes) {
    cards = List.copyOf(nodes);
    advice.setItems(nodes);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double gap = GAP * Scale.of(this);
    double left = Math.floor(getWidth() * BESIDE);
    double right = getWidth() - left - gap;
    if (!Scale.isWide(this)) {
      upright(getWidth(), getHeight(), gap);
    } else if (needed(right, gap) + gap + ask.prefHeight(right) <= getHeight()) {
      beside(left, right, getHeight(), gap);
    } else {
      below(left, right, getHeight(), gap);
    }
  }

  /** The number takes what room is left: it is what must be found. */
  private void upright(double width, double height, double gap) {
    double asked = ask.prefHeight(width);
    double rest = height - asked - 2 * gap;
    double advised = Math.min(needed(width, gap), rest - call.prefHeight(width));
    advice.resizeRelocate(0, 0, width, advised);
    call.resizeRelocate(0, advised + gap, width, rest - advised);
    ask.resizeRelocate(0, height - asked, width, asked);
  }

  private void beside(double left, double right, double height, double gap) {
    double advised = needed(right, gap);
    double asked = ask.prefHeight(right);
    call.resizeRelocate(0, 0, left, height);
    advice.resizeRelocate(left + gap, 0, right, advised);
    ask.resizeRelocate(left + gap, height - asked, right, asked);
  }

  private void below(double left, double right, double height, double gap) {
    double asked = ask.prefHeight(right);
    double both = Math.max(call.prefHeight(left), asked);
    double advised = Math.min(needed(left + gap + right, gap), height - both - gap);
    double rest = height - advised - gap;
    advice.resizeRelocate(0, 0, left + gap + right, advised);
    call.resizeRelocate(0, advised + gap, left, rest);
    ask.resizeRelocate(left + gap, advised + gap + (rest - asked) / 2, right, asked);
  }

  private double needed(double width, double gap) {
    return cards.stream().mapToDouble(card -> Math.ceil(card.prefHeight(width)) + gap).sum() - gap;
  }
}
