package glowup.kiosk.explainer.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.explainer.markdown.Chunk;
import glowup.kiosk.explainer.markdown.MarkdownRenderer;
import glowup.kiosk.look.Illustrations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.concurrent.Worker;
import javafx.scene.web.WebView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A page in a WebView whose scripts are even allowed, and a server that must never be asked. */
class NoConnectionTest {
  private static final String NOTHING_HERE =
      "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
  private static final String HOSTILE =
      """
      ![A](HOST/inline.png "x\\" onerror=\\"location='HOST/title'")

      ![A"><img src="HOST/alt.png">](../../illustrations/none.svg)

      ![A][1] [text](HOST/link) <HOST/auto> [x](javascript:location='HOST/js')

      [1]: HOST/reference.png

      <img src="HOST/img.png"> inline <img src="HOST/img2.png" onerror="fetch('HOST/error')">

      <iframe src="HOST/iframe"></iframe>

      <link rel="stylesheet" href="HOST/style.css">

      <style>@import url("HOST/import.css"); body { background: url("HOST/css.png") }</style>

      <script>fetch("HOST/script")</script>

      <meta http-equiv="refresh" content="0; url=HOST/refresh">

      <svg><image href="HOST/svg.png"/></svg> <object data="HOST/object"></object>

      <video src="HOST/video.mp4" autoplay></video>

      !!! note "</h3><img src=HOST/card.png>"
          <embed src="HOST/embed">

      ## </section><img src="HOST/heading.png">

      ```</code><img src="HOST/fence.png">
      <img src="HOST/code.png">
      ```

      &lt;img src="HOST/entity.png"&gt; &#60;img src="HOST/entity2.png"&#62;
      """;

  private final AtomicInteger asked = new AtomicInteger();
  private final List<WebView> views = new ArrayList<>();
  private final ServerSocket server;
  private final String host;

  NoConnectionTest() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    host = "http://127.0.0.1:" + server.getLocalPort();
    Thread.ofVirtual().start(this::answer);
  }

  private void answer() {
    while (!server.isClosed()) {
      try (var connection = server.accept()) {
        asked.incrementAndGet();
        connection.getInputStream().read();
        connection.getOutputStream().write(NOTHING_HERE.getBytes(StandardCharsets.US_ASCII));
      } catch (IOException _) {
        return;
      }
    }
  }

  @BeforeAll
  static void startTheScene() throws InterruptedException {
    var started = new CountDownLatch(1);
    try {
      Platform.startup(started::countDown);
    } catch (IllegalStateException _) {
      started.countDown(); // Another test began before.
    }
    assertTrue(started.await(30, TimeUnit.SECONDS));
    Platform.setImplicitExit(false);
  }

  @AfterEach
  void closeTheServer() throws IOException {
    server.close();
  }

  @Test
  void aHostilePageAsksNobodyForAnything() throws Exception {
    load(page(HOSTILE.replace("HOST", host)));

    assertEquals(0, asked.get());
  }

  @Test
  void whatSlippedThroughWouldBeStoppedByThePagesOwnPolicy() throws Exception {
    var slipped =
        "<img src='HOST/a.png'><iframe src='HOST/b'></iframe><script src='HOST/c'></script>";
    var page = page("MARK").replace("MARK", slipped.replace("HOST", host));
    assertTrue(page.contains("<img src='" + host));

    load(page);

    assertEquals(0, asked.get());
  }

  @Test
  void theServerHearsAPageThatDoesAsk() throws Exception {
    var _ = show("<!doctype html><title>T</title><img src=\"" + host + "/a.png\">");

    for (int wait = 0; wait < 200 && asked.get() == 0; wait++) {
      Thread.sleep(50);
    }
    assertTrue(asked.get() > 0);
  }

  /** The reader's own paper with a text on it. */
  private static String page(String markdown) {
    var text = new MarkdownRenderer(new Illustrations(Map.of()), Map.of()).render(markdown, 1);
    var body = text.chunks().stream().map(Chunk::html).collect(Collectors.joining());
    try (var in = Paper.class.getResourceAsStream("paper.html")) {
      var paper = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      var place = "<main id=\"book\">";
      assertTrue(paper.contains(place));
      return paper.replace(place, place + body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Loads a page and waits until it and all it asks for has come or failed. */
  private void load(String html) throws Exception {
    assertEquals(Worker.State.SUCCEEDED, show(html).get(30, TimeUnit.SECONDS));
    // A refresh or a script's own request would come after the load.
    Thread.sleep(700);
  }

  private Future<Worker.State> show(String html) {
    var ended = new CompletableFuture<Worker.State>();
    Platform.runLater(
        () -> {
          views.add(new WebView());
          var engine = views.getLast().getEngine();
          engine
              .getLoadWorker()
              .stateProperty()
              .subscribe(
                  state -> {
                    if (state == Worker.State.SUCCEEDED || state == Worker.State.FAILED) {
                      ended.complete(state);
                    }
                  });
          engine.loadContent(html);
        });
    return ended;
  }
}
