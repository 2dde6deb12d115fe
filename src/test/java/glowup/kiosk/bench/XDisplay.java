package glowup.kiosk.bench;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/**
 * A connection to the X server beside JavaFX's own, to touch and to see the screen from outside. Of
 * the libraries, which JavaFX needs as well, only the few functions that this takes are named.
 */
@SuppressWarnings("restricted") // to call C is what it is for
final class XDisplay {
  private static final int TRUE = 1;
  private static final int FALSE = 0;
  private static final long NOW = 0;
  private static final int FIRST_SCREEN = -1;
  private static final int FIRST_BUTTON = 1;
  private static final int WHOLE_PIXELS = 2;
  private static final int BYTES_PER_PIXEL = 4;
  private static final int BITS_PER_PIXEL = 32;
  // struct _XImage in Xlib.h
  private static final long IMAGE_DATA = 16;
  private static final long IMAGE_BITS_PER_PIXEL = 48;
  private static final long IMAGE_SIZE = 136;

  private final SymbolLookup x11 = SymbolLookup.libraryLookup("libX11.so.6", Arena.global());
  private final SymbolLookup test = SymbolLookup.libraryLookup("libXtst.so.6", Arena.global());
  private final MethodHandle flush = function(x11, "XFlush", JAVA_INT, ADDRESS);
  private final MethodHandle getImage =
      function(
          x11,
          "XGetImage",
          ADDRESS,
          ADDRESS,
          JAVA_LONG,
          JAVA_INT,
          JAVA_INT,
          JAVA_INT,
          JAVA_INT,
          JAVA_LONG,
          JAVA_INT);
  private final MethodHandle destroyImage = function(x11, "XDestroyImage", JAVA_INT, ADDRESS);
  private final MethodHandle fakeMotion =
      function(
          test, "XTestFakeMotionEvent", JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_LONG);
  private final MethodHandle fakeButton =
      function(test, "XTestFakeButtonEvent", JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT, JAVA_LONG);
  private final MemorySegment display;
  private final long root;
  private final int width;
  private final int height;

  private XDisplay() throws Throwable {
    display =
        (MemorySegment)
            function(x11, "XOpenDisplay", ADDRESS, ADDRESS).invokeExact(MemorySegment.NULL);
    if (display.equals(MemorySegment.NULL)) {
      throw new IllegalStateException("No X display");
    }
    root = (long) function(x11, "XDefaultRootWindow", JAVA_LONG, ADDRESS).invokeExact(display);
    width =
        (int) function(x11, "XDisplayWidth", JAVA_INT, ADDRESS, JAVA_INT).invokeExact(display, 0);
    height =
        (int) function(x11, "XDisplayHeight", JAVA_INT, ADDRESS, JAVA_INT).invokeExact(display, 0);
  }

  /** Connects to the display that the environment names; empty where there is none. */
  static Optional<XDisplay> opened() {
    if (!System.getProperty("os.name").startsWith("Linux")) {
      return Optional.empty();
    }
    try {
      return Optional.of(new XDisplay());
    } catch (IllegalArgumentException | IllegalStateException _) {
      return Optional.empty();
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  void press(int x, int y) {
    try {
      int _ = (int) fakeMotion.invokeExact(display, FIRST_SCREEN, x, y, NOW);
      int _ = (int) fakeButton.invokeExact(display, FIRST_BUTTON, TRUE, NOW);
      int _ = (int) flush.invokeExact(display);
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  void release() {
    try {
      int _ = (int) fakeButton.invokeExact(display, FIRST_BUTTON, FALSE, NOW);
      int _ = (int) flush.invokeExact(display);
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  /** Room for the pixels of a part of the screen. */
  static MemorySegment room(int width, int height) {
    return Arena.ofAuto().allocate((long) width * height * BYTES_PER_PIXEL);
  }

  /** Copies the pixels that stand on a part of the screen now. */
  void look(int x, int y, int width, int height, MemorySegment into) {
    try {
      var image =
          ((MemorySegment)
                  getImage.invokeExact(display, root, x, y, width, height, -1L, WHOLE_PIXELS))
              .reinterpret(IMAGE_SIZE);
      if (image.get(JAVA_INT, IMAGE_BITS_PER_PIXEL) != BITS_PER_PIXEL) {
        throw new IllegalStateException("The screen's pixels have not four bytes");
      }
      var pixels = image.get(ADDRESS, IMAGE_DATA).reinterpret(into.byteSize());
      MemorySegment.copy(pixels, 0, into, 0, into.byteSize());
      int _ = (int) destroyImage.invokeExact(image);
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  private static MethodHandle function(
      SymbolLookup library, String name, MemoryLayout result, MemoryLayout... arguments) {
    return Linker.nativeLinker()
        .downcallHandle(library.findOrThrow(name), FunctionDescriptor.of(result, arguments));
  }

  private static RuntimeException failed(Throwable e) {
    return e instanceof RuntimeException bug ? bug : new IllegalStateException(e);
  }
}
