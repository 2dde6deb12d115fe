package glowup.kiosk.delivery;

import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.Operation;
import com.hp.jipp.model.Types;
import glowup.kiosk.delivery.Answer.Given;
import glowup.kiosk.delivery.Answer.Refused;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;

/** The queues of a CUPS server, as it lists them by an operation of its own. */
public final class CupsPrinters implements PrinterFinder {
  /** Where this machine's own server listens. */
  public static final URI HERE = URI.create("ipp://localhost:631/");

  private static final Operation GET_PRINTERS = new Operation(0x4002, "CUPS-Get-Printers");
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final URI server;
  private final IppExchange exchange;

  /**
   * Opens no connection yet.
   *
   * @param server {@link #HERE} for this machine's
   */
  public CupsPrinters(URI server, SSLContext trust) {
    this.server = server;
    this.exchange = new IppExchange(server, trust);
  }

  @Override
  public List<Found> find() {
    var request = new IppPacket.Builder(GET_PRINTERS);
    request.putOperationAttributes(
        Types.attributesCharset.of("utf-8"),
        Types.attributesNaturalLanguage.of("en"),
        Types.requestedAttributes.of(List.of(Types.printerName.getName())));
    return switch (exchange.insist(request, PATIENCE, packet -> Optional.of(found(packet)))) {
      case Given<List<Found>>(List<Found> printers) -> printers;
      case Refused<List<Found>> _ -> List.of();
    };
  }

  private List<Found> found(IppPacket packet) {
    return packet.getAttributeGroups().stream()
        .filter(group -> group.getTag().equals(Tag.printerAttributes))
        .flatMap(this::found)
        .toList();
  }

  private Stream<Found> found(AttributeGroup printer) {
    // CUPS lets no queue have a name that would have to be escaped in an address.
    return Stream.ofNullable(printer.getString(Types.printerName))
        .map(name -> new Found(name, server.resolve("/printers/" + name)));
  }
}
