package glowup.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * Lays nodes out in rows and, where they do not fit, on pages with big buttons between them:
 * nothing on the kiosk scrolls, and nothing is ever cut off, whatever the text size.
 */
public final class PagedPane extends FillingPane implements Roomy {
  private final BigButton earlier = BigButton.secondary(Feather.CHEVRON_UP);
  private final BigButton later = BigButton.secondary(Feather.CHEVRON_DOWN);
  private final Label place = new Label();
  private final HBox pager = new HBox(earlier, place, later);
  private List<? extends Node> items = List.of();
  private int columns;
  private int columnsWhenWide;
  private int page;
  private double mostStretch = 1.6;

  /** A pane whose rows hold so many nodes each, upright and on a wide screen. */
  public PagedPane(int columns, int columnsWhenWide) {
    this.columns = columns;
    this.columnsWhenWide = columnsWhenWide;
    getStyleClass().add("paged-pane");
    pager.getStyleClass().add("pager");
    pager.setAlignment(Pos.CENTER);
    earlier.setOnAction(_ -> turnTo(page - 1));
    later.setOnAction(_ -> turnTo(page + 1));
    place.setMinWidth(USE_PREF_SIZE);
  }

  /** How many times its own height a row may grow to fill the page. */
  public PagedPane stretch(double most) {
    mostStretch = most;
    return this;
  }

  /** Names the two buttons, for those who read and those who listen. */
  public void setWords(String earlierWords, String laterWords) {
    earlier.setText(earlierWords);
    later.setText(laterWords);
  }

  /** Shows other nodes, from their first page. */
  public void setItems(List<? extends Node> nodes) {
    items = List.copyOf(nodes);
    page = 0;
    if (items.isEmpty()) {
      place.setText("");
    }
    var all = new ArrayList<Node>(items);
    all.add(pager);
    replaceFrom(alike(all, getChildren()), all);
    requestLayout();
  }

  /** How many stand at the same place in both: what stays need not be styled anew. */
  private static int alike(List<Node> wanted, List<Node> there) {
    int alike = 0;
    while (alike < Math.min(wanted.size(), there.size())
        && wanted.get(alike).equals(there.get(alike))) {
      alike++;
    }
    return alike;
  }

  private void replaceFrom(int first, List<Node> wanted) {
    getChildren().remove(first, getChildren().size());
    getChildren().addAll(wanted.subList(first, wanted.size()));
  }

  public void setColumns(int upright, int wide) {
    if (columns != upright || columnsWhenWide != wide) {
      columns = upright;
      columnsWhenWide = wide;
      requestLayout();
    }
  }

  /** The least height at which all of it stands on one page. */
  public double heightOfAll(double width) {
    int across = across(width);
    var rows = rows(across, (width - gap() * (across - 1)) / across);
    return rows.stream().mapToDouble(Row::height).sum() + gap() * Math.max(0, rows.size() - 1);
  }

  /** As many columns as were asked for, or fewer where a word would not fit into one. */
  private int across(double width) {
    int wanted = Scale.isWide(this) ? columnsWhenWide : columns;
    int most = Math.clamp(items.size(), 1, wanted);
    double least = items.stream().mapToDouble(item -> item.minWidth(-1)).max().orElse(0);
    int fitting = (int) Math.floor((width + gap()) / (least + gap()));
    return Math.clamp(fitting, 1, most);
  }

  /** Fewer columns where a row would be higher than the page: wider ones have fewer lines. */
  private int acrossWithin(double room) {
    int across = across(contentWidth());
    double rest = room - gap() - pager.prefHeight(contentWidth());
    while (across > 1 && tallest(across) > rest) {
      across--;
    }
    return across;
  }

  private double tallest(int across) {
    double width = (contentWidth() - gap() * (across - 1)) / across;
    return rows(across, width, PagedPane::least).stream().mapToDouble(Row::height).max().orElse(0);
  }

  private void turnTo(int wanted) {
    page = wanted;
    requestLayout();
  }

  /** The tallest row, and the buttons to the others. */
  @Override
  public double leastHeight(double width) {
    int across = across(width);
    var rows = rows(across, (width - gap() * (across - 1)) / across, PagedPane::least);
    double tallest = rows.stream().mapToDouble(Row::height).max().orElse(0);
    return rows.size() < 2 ? tallest : tallest + gap() + pager.prefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    var room = getHeight() - getInsets().getTop() - getInsets().getBottom();
    double gap = gap();
    int across = acrossWithin(room);
    double columnWidth = (contentWidth() - gap * (across - 1)) / across;
    var rows = rows(across, columnWidth);
    var whole = pages(rows, room, gap);
    boolean fits = whole.size() <= 1;
    double pagerHeight = fits ? 0 : pager.prefHeight(contentWidth());
    var pages = fits ? whole : pages(rows, room - pagerHeight - gap, gap);
    page = Math.clamp(page, 0, Math.max(0, pages.size() - 1));
    if (!pages.isEmpty()) {
      var shown = pages.get(page).stream().flatMap(row -> row.nodes().stream()).toList();
      items.forEach(item -> item.setVisible(shown.contains(item)));
      place(pages.get(page), columnWidth, gap, fits ? room : room - pagerHeight - gap);
    }
    pager.setVisible(!fits);
    if (!fits) {
      earlier.setDisable(page == 0);
      later.setDisable(page == pages.size() - 1);
      place.setText((page + 1) + " / " + pages.size());
      pager.resizeRelocate(
          getInsets().getLeft(),
          getHeight() - getInsets().getBottom() - pagerHeight,
          contentWidth(),
          pagerHeight);
    }
  }

  private double contentWidth() {
    return getWidth() - getInsets().getLeft() - getInsets().getRight();
  }

  private double gap() {
    return pager.getSpacing();
  }

  private record Row(List<Node> nodes, double height) {}

  /** A tile can do without its picture; other things need what they ask for. */
  private static double least(Node node, double width) {
    return node instanceof Tile ? node.minHeight(width) : node.prefHeight(width);
  }

  private List<Row> rows(int across, double width) {
    return rows(across, width, Node::prefHeight);
  }

  private List<Row> rows(int across, double width, ToDoubleBiFunction<Node, Double> measure) {
    var rows = new ArrayList<Row>();
    for (int from = 0; from < items.size(); from += across) {
      List<Node> nodes = List.copyOf(items.subList(from, Math.min(items.size(), from + across)));
      double height =
          nodes.stream().mapToDouble(node -> measure.applyAsDouble(node, width)).max().orElse(0);
      rows.add(new Row(nodes, Math.ceil(height)));
    }
    return rows;
  }

  private static List<List<Row>> pages(List<Row> rows, double room, double gap) {
    var pages = new ArrayList<List<Row>>();
    var current = new ArrayList<Row>();
    double used = 0;
    for (var row : rows) {
      double more = row.height() + (current.isEmpty() ? 0 : gap);
      if (!current.isEmpty() && used + more > room) {
        pages.add(List.copyOf(current));
        current.clear();
        used = 0;
        more = row.height();
      }
      current.add(row);
      used += more;
    }
    if (!current.isEmpty()) {
      pages.add(List.copyOf(current));
    }
    return pages;
  }

  /** Rows are made alike where that fits, and share what room is left. */
  private void place(List<Row> rows, double columnWidth, double gap, double room) {
    double tallest = rows.stream().mapToDouble(Row::height).max().orElse(0);
    double alike = (room - gap * (rows.size() - 1)) / rows.size();
    double y = getInsets().getTop();
    for (var row : rows) {
      double height =
          Math.floor(alike >= tallest ? Math.min(alike, tallest * mostStretch) : row.height());
      double x = getInsets().getLeft();
      for (var node : row.nodes()) {
        node.resizeRelocate(x, y, columnWidth, Math.min(height, room));
        x += columnWidth + gap;
      }
      y += height + gap;
    }
  }
}
