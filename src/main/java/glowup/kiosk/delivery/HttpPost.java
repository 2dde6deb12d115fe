package glowup.kiosk.delivery;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** IPP's carrier (RFC 8010): bytes go to one printer by HTTP, and bytes come back within a time. */
final class HttpPost {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  // A printer's whole description is some 20 KB; more is not a printer talking.
  private static final long MOST_BYTES = 1 << 20;

  private final HttpClient client;
  private final URI address;

  /**
   * Opens nothing yet.
   *
   * @param printer {@code ipp://} or {@code ipps://}; port 631 unless it names another
   */
  HttpPost(URI printer, SSLContext trust) {
    client =
        HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .connectTimeout(CONNECT)
            .sslContext(trust)
            .build();
    var scheme = "ipps".equalsIgnoreCase(printer.getScheme()) ? "https" : "http";
    var port = printer.getPort() == -1 ? 631 : printer.getPort();
    address = URI.create(scheme + "://" + printer.getHost() + ":" + port + printer.getRawPath());
  }

  /** Sends, waits, and lets go of the connection on an interrupt. */
  Answer<byte[]> ask(byte[] body, Duration atMost) throws InterruptedException {
    var exchange = start(body);
    try {
      return read(within(exchange, atMost).get());
    } catch (InterruptedException e) {
      exchange.cancel(true);
      throw e;
    } catch (ExecutionException e) {
      exchange.cancel(true);
      return new Answer.Refused<>(why(e.getCause()));
    }
  }

  /**
   * Sends and waits through an interrupt, which stays set for later: whoever makes a job must learn
   * its number to be able to cancel it.
   */
  Answer<byte[]> insist(byte[] body, Duration atMost) {
    var exchange = start(body);
    try {
      return read(within(exchange, atMost).join());
    } catch (CompletionException e) {
      exchange.cancel(true);
      return new Answer.Refused<>(why(e.getCause()));
    }
  }

  private CompletableFuture<HttpResponse<byte[]>> start(byte[] body) {
    var request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/ipp")
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    return client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
  }

  // The request's own timeout ends with the headers, and a body may drip for ever.
  private static <T> CompletableFuture<T> within(CompletableFuture<T> exchange, Duration atMost) {
    return exchange.copy().orTimeout(atMost.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static Answer<byte[]> read(HttpResponse<byte[]> response) {
    var status = response.statusCode();
    return switch (status) {
      case 200 -> new Answer.Given<>(response.body());
      case 401, 403, 407 -> new Answer.Refused<>(PrintFailure.LOGIN_NEEDED);
      case 426 -> new Answer.Refused<>(PrintFailure.NOT_SECURE);
      case 503 -> new Answer.Refused<>(PrintFailure.BUSY);
      default ->
          new Answer.Refused<>(
              status >= 500 ? PrintFailure.PRINTER_FAULT : PrintFailure.NOT_A_PRINTER);
    };
  }

  private static PrintFailure why(@Nullable Throwable error) {
    return switch (error) {
      case HttpConnectTimeoutException _, ConnectException _ -> PrintFailure.UNREACHABLE;
      case UnresolvedAddressException _, UnknownHostException _ -> PrintFailure.UNREACHABLE;
      case TimeoutException _ -> PrintFailure.NO_ANSWER;
      case SSLException _ -> PrintFailure.NOT_SECURE;
      case ProtocolException _ -> PrintFailure.NOT_A_PRINTER;
      case IOException io when io.getCause() != null -> why(io.getCause());
      case null, default -> PrintFailure.NO_ANSWER;
    };
  }
}
