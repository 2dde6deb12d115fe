package glowup.kiosk.delivery;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How PWG raster writes a pixel (PWG 5102.4, 4.3.2.1). */
enum RasterType {
  /** One byte, from black to white. */
  SGRAY_8(18, 8, 1),
  /** A byte each of red, green and blue. */
  SRGB_8(19, 24, 3),
  /** One bit, set for black. */
  BLACK_1(3, 1, 1);

  private final int colourSpace;
  private final int bitsPerPixel;
  private final int colours;

  RasterType(int colourSpace, int bitsPerPixel, int colours) {
    this.colourSpace = colourSpace;
    this.bitsPerPixel = bitsPerPixel;
    this.colours = colours;
  }

  /** The number of its {@code ColorSpace}. */
  int colourSpace() {
    return colourSpace;
  }

  int bitsPerPixel() {
    return bitsPerPixel;
  }

  int colours() {
    return colours;
  }

  /**
   * The best of those offered.
   *
   * @param offered IPP's names, such as {@code sgray_8}
   */
  static Optional<RasterType> of(List<String> offered, boolean colour) {
    return Arrays.stream(values())
        .filter(type -> offered.contains(type.ippName()))
        .min(Comparator.comparing(type -> !(colour && type == SRGB_8)));
  }

  private String ippName() {
    return switch (this) {
      case SGRAY_8 -> "sgray_8";
      case SRGB_8 -> "srgb_8";
      case BLACK_1 -> "black_1";
    };
  }
}
