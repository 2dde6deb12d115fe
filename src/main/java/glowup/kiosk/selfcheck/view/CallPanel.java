package glowup.kiosk.selfcheck.view;

import glowup.kiosk.clinic.Clinic;
import glowup.kiosk.ui.Wrapped;
import glowup.kiosk.words.Words;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The emergency number, as large as its place allows and larger than anything else on the screen,
 * between what it is for and how to find the desk.
 */
final class CallPanel extends Pane {
  /** How much of the width the number takes at most: more is harder to read at arm's length. */
  private static final double MOST = 0.66;

  private final Label heading = label("call-heading");
  private final Label number = new Label();
  private final Label desk = label("call-desk");

  CallPanel() {
    getStyleClass().add("call-panel");
    heading.setGraphic(new FontIcon(Feather.PHONE));
    number.getStyleClass().add("call-number");
    getChildren().setAll(heading, number, desk);
  }

  void show(Clinic clinic, Words words) {
    boolean calls = !clinic.emergencyPhone().isBlank();
    heading.setText(calls ? words.text("urgent.call") : "");
    number.setText(clinic.emergencyPhone());
    heading.setVisible(calls);
    number.setVisible(calls);
    desk.setText(
        clinic.deskPhone().isBlank()
            ? words.text("urgent.walk")
            : words.text("urgent.desk") + " " + clinic.deskPhone());
    setAccessibleText(
        (Wrapped.whole(heading) + " " + Wrapped.whole(number) + ". " + Wrapped.whole(desk))
            .strip());
  }

  void wipe() {
    heading.setText("");
    number.setText("");
    desk.setText("");
    setAccessibleText("");
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width - snappedLeftInset() - snappedRightInset();
    return snappedTopInset()
        + height(heading, room)
        + (number.isVisible() ? number.prefHeight(-1) * Math.min(1, widest(room)) : 0)
        + height(desk, room)
        + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double width = getWidth() - left - snappedRightInset();
    double room = getHeight() - snappedTopInset() - snappedBottomInset();
    double above = height(heading, width);
    double below = height(desk, width);
    double wide = number.prefWidth(-1);
    double high = number.prefHeight(-1);
    double scale = number.isVisible() ? Math.min(widest(width), (room - above - below) / high) : 0;
    double y = snappedTopInset() + (room - above - high * scale - below) / 2;
    heading.resizeRelocate(left, y, width, above);
    number.resizeRelocate(
        left + (width - wide) / 2, y + above + high * (scale - 1) / 2, wide, high);
    number.setScaleX(scale);
    number.setScaleY(scale);
    desk.resizeRelocate(left, y + above + high * scale, width, below);
  }

  private double widest(double width) {
    return width * MOST / Math.max(1, number.prefWidth(-1));
  }

  private static double height(Label label, double width) {
    return label.isVisible() ? Math.ceil(label.prefHeight(width)) : 0;
  }

  private static Label label(String style) {
    var label = new Label();
    label.getStyleClass().add(style);
    Wrapped.words(label);
    return label;
  }
}
