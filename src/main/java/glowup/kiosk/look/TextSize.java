package glowup.kiosk.look;

/** The four text sizes; the largest is twice the first. */
public enum TextSize {
  NORMAL(1.0),
  LARGE(1.25),
  LARGER(1.6),
  LARGEST(2.0);

  private final double factor;

  TextSize(double factor) {
    this.factor = factor;
  }

  public double factor() {
    return factor;
  }

  /** Whether text takes so much room that layouts must give it more. */
  public boolean isGrown() {
    return factor > 1.3;
  }

  /** The size after this one, round and round. */
  public TextSize next() {
    return switch (this) {
      case NORMAL -> LARGE;
      case LARGE -> LARGER;
      case LARGER -> LARGEST;
      case LARGEST -> NORMAL;
    };
  }
}
