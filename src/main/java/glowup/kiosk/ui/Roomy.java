package glowup.kiosk.ui;

/** A part of a page that fills whatever it is given, and can say how little would do. */
interface Roomy {

  /** The height, in pixels, under which something in it would be cut off. */
  double leastHeight(double width);
}
