package glowup.kiosk.explainer.view;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/**
 * The page that is read and the two beside it, painted ahead. A turn shows the picture of a page,
 * which is half the work of drawing its letters; the paper below is then turned and pictured while
 * the visitor reads. A page not yet painted is shown by the paper itself.
 */
final class Leaves {
  /** What a turn needs first; only then is the next page painted. */
  private static final long REST = 60_000_000;

  /** The paper draws what a script did at the next pulse, and a picture shows the one before. */
  private static final int PULSES = 3;

  private final Group leaves = new Group();
  private final Map<Integer, WritableImage> painted = new HashMap<>();
  private final Deque<WritableImage> spare = new ArrayDeque<>();
  private final AnimationTimer painting =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          pulse(now);
        }
      };

  /** The leaf that is seen, and the next one lying under it, drawn already. */
  private ImageView upper = leaf();

  private ImageView under = leaf();
  private @Nullable Paper paper;
  private int pages;
  private int shown;
  private int onPaper;
  private int pulses;
  private long since;

  Leaves() {
    leaves.setMouseTransparent(true);
    leaves.getStyleClass().add("leaves");
    leaves.getChildren().setAll(under, upper);
  }

  private static ImageView leaf() {
    var leaf = new ImageView();
    // Drawn pixel by pixel where it was pictured: there is nothing to smooth.
    leaf.setSmooth(false);
    leaf.setVisible(false);
    return leaf;
  }

  /** What lies over the paper. */
  Node covers() {
    return leaves;
  }

  /** Begins with a text that the paper shows at a page. */
  void begin(Paper sheet, int page, int count) {
    clear();
    paper = sheet;
    pages = count;
    shown = page;
    onPaper = page;
    rest();
  }

  /** Shows a page: its picture, or else the paper. */
  void show(int page) {
    shown = page;
    var picture = painted.get(page);
    if (picture == null) {
      under.setVisible(false);
      upper.setVisible(false);
      turnPaper(page);
    } else if (under.isVisible() && picture.equals(under.getImage())) {
      lift();
    } else {
      lay(upper, picture);
    }
    rest();
  }

  /** Takes the upper leaf away, so that the one under it is seen. */
  private void lift() {
    upper.setVisible(false);
    var lifted = upper;
    upper = under;
    under = lifted;
  }

  private static void lay(ImageView leaf, WritableImage picture) {
    leaf.setImage(picture);
    leaf.setVisible(true);
  }

  /** Leaves no picture of what was read. */
  void clear() {
    painting.stop();
    for (var leaf : List.of(upper, under)) {
      leaf.setImage(null);
      leaf.setVisible(false);
    }
    painted.clear();
    spare.clear();
    paper = null;
  }

  private void rest() {
    since = 0;
    pulses = 0;
    painting.start();
  }

  private void turnPaper(int page) {
    if (paper != null && onPaper != page) {
      onPaper = page;
      paper.turnTo(page);
    }
    pulses = 0;
  }

  private void pulse(long now) {
    since = since == 0 ? now : since;
    if (paper == null || now - since < REST) {
      return;
    }
    var missing = missing();
    if (missing < 0) {
      layNextUnder();
      painting.stop();
    } else if (onPaper != missing) {
      // The paper may move only while a picture hides it.
      turnPaper(missing);
    } else if (++pulses > PULSES) {
      paint(paper, missing);
    }
  }

  private void layNextUnder() {
    var next = painted.get(shown + 1);
    if (next != null && upper.isVisible()) {
      under.toBack();
      lay(under, next);
    }
  }

  /** The page to paint next: the one shown, the one after, the one before; -1 for none. */
  private int missing() {
    return IntStream.of(shown, shown + 1, shown - 1)
        .filter(page -> page >= 0 && page < pages && !painted.containsKey(page))
        .findFirst()
        .orElse(-1);
  }

  private void paint(Paper sheet, int page) {
    painted
        .entrySet()
        .removeIf(
            entry -> {
              boolean far = Math.abs(entry.getKey() - shown) > 1;
              if (far) {
                spare.push(entry.getValue());
              }
              return far;
            });
    var picture = sheet.sheet().snapshot(new SnapshotParameters(), spare.poll());
    painted.put(page, Objects.requireNonNull(picture));
    if (page == shown) {
      lay(upper, picture);
    }
    pulses = 0;
  }
}
