package glowup.kiosk.delivery;

import com.hp.jipp.encoding.IppInputStream;
import com.hp.jipp.encoding.IppOutputStream;
import com.hp.jipp.encoding.IppPacket;
import glowup.kiosk.delivery.Answer.Given;
import glowup.kiosk.delivery.Answer.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import javax.net.ssl.SSLContext;

/** One question of the Internet Printing Protocol (RFC 8011), and what its answer means. */
final class IppExchange {
  private static final byte[] NO_DOCUMENT = {};

  private final HttpPost post;

  /** Opens nothing yet. */
  IppExchange(URI printer, SSLContext trust) {
    this.post = new HttpPost(printer, trust);
  }

  /** Lets go on an interrupt. */
  <T> Answer<T> ask(
      IppPacket.Builder request, Duration atMost, Function<IppPacket, Optional<T>> reader)
      throws InterruptedException {
    return send(request, NO_DOCUMENT, atMost, reader);
  }

  /** The same, with a document that follows the question. */
  <T> Answer<T> send(
      IppPacket.Builder request,
      byte[] document,
      Duration atMost,
      Function<IppPacket, Optional<T>> reader)
      throws InterruptedException {
    return understand(post.ask(bytes(request, document), atMost), reader);
  }

  /** Waits through an interrupt, which stays set for later. */
  <T> Answer<T> insist(
      IppPacket.Builder request, Duration atMost, Function<IppPacket, Optional<T>> reader) {
    return understand(post.insist(bytes(request, NO_DOCUMENT), atMost), reader);
  }

  private static byte[] bytes(IppPacket.Builder request, byte[] document) {
    var bytes = new ByteArrayOutputStream();
    try (var ipp = new IppOutputStream(bytes)) {
      ipp.write(request.build());
      ipp.write(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static <T> Answer<T> understand(
      Answer<byte[]> answer, Function<IppPacket, Optional<T>> reader) {
    return switch (answer) {
      case Refused<byte[]>(PrintFailure failure) -> new Refused<>(failure);
      case Given<byte[]>(byte[] bytes) -> understand(bytes, reader);
    };
  }

  private static <T> Answer<T> understand(byte[] bytes, Function<IppPacket, Optional<T>> reader) {
    try (var ipp = new IppInputStream(new ByteArrayInputStream(bytes))) {
      var packet = ipp.readPacket();
      var failure = failure(packet.getCode());
      if (failure.isPresent()) {
        return new Refused<>(failure.get());
      }
      return reader
          .apply(packet)
          .<Answer<T>>map(Given::new)
          .orElseGet(() -> new Refused<>(PrintFailure.NOT_A_PRINTER));
    } catch (IOException | RuntimeException _) {
      // The parser throws whatever a garbled length or tag leads it to.
      return new Refused<>(PrintFailure.NOT_A_PRINTER);
    }
  }

  /** Status codes as in RFC 8011, appendix B; below 0x0100 all is well. */
  private static Optional<PrintFailure> failure(int status) {
    if (status < 0x0100) {
      return Optional.empty();
    }
    return switch (status) {
      case 0x0401, 0x0402, 0x0403 -> Optional.of(PrintFailure.LOGIN_NEEDED);
      case 0x0406, 0x0407 -> Optional.of(PrintFailure.JOB_LOST);
      case 0x0408, 0x040A, 0x0411, 0x0413, 0x0414, 0x0415, 0x0416 ->
          Optional.of(PrintFailure.REFUSED_DOCUMENT);
      case 0x0500, 0x0504, 0x0505 -> Optional.of(PrintFailure.PRINTER_FAULT);
      case 0x0501, 0x0503 -> Optional.of(PrintFailure.NOT_A_PRINTER);
      case 0x0506, 0x050A -> Optional.of(PrintFailure.NOT_ACCEPTING);
      case 0x0502, 0x0507, 0x050B -> Optional.of(PrintFailure.BUSY);
      case 0x0508 -> Optional.of(PrintFailure.CANCELLED_AT_PRINTER);
      default -> Optional.of(PrintFailure.NOT_A_PRINTER);
    };
  }
}
