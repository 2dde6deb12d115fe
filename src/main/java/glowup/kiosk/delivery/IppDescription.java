package glowup.kiosk.delivery;

import com.hp.jipp.encoding.Attribute;
import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.AttributeType;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Resolution;
import com.hp.jipp.encoding.ResolutionUnit;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.Operation;
import com.hp.jipp.model.PrinterState;
import com.hp.jipp.model.Types;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the kiosk wants to know of a printer: few of its attributes, and none that a printer must
 * wake up for.
 */
final class IppDescription {
  // Only CUPS names its printers' kinds so.
  private static final String OF_CUPS = "printer-type";
  private static final List<AttributeType<?>> WANTED =
      List.of(
          Types.printerState,
          Types.printerStateReasons,
          Types.printerIsAcceptingJobs,
          Types.operationsSupported,
          Types.documentFormatSupported,
          Types.multipleDocumentJobsSupported,
          Types.sidesSupported,
          Types.printColorModeSupported,
          Types.mediaSupported,
          Types.pwgRasterDocumentResolutionSupported,
          Types.pwgRasterDocumentTypeSupported,
          Types.printerMakeAndModel);

  private IppDescription() {}

  static IppPacket.Builder question(URI printer) {
    var names = new ArrayList<>(WANTED.stream().map(AttributeType::getName).toList());
    names.add(OF_CUPS);
    return IppPacket.getPrinterAttributes(printer)
        .putOperationAttributes(Types.requestedAttributes.of(names));
  }

  /** Empty where no printer would answer so. */
  static Optional<PrinterReport> read(IppPacket packet, String host) {
    var state = packet.getValue(Tag.printerAttributes, Types.printerState);
    if (state == null) {
      return Optional.empty();
    }
    var reasons = packet.getStrings(Tag.printerAttributes, Types.printerStateReasons);
    var make = packet.getString(Tag.printerAttributes, Types.printerMakeAndModel);
    return Optional.of(
        new PrinterReport(
            make == null ? host : make,
            refusal(packet),
            PrinterTrouble.of(reasons, state.equals(PrinterState.stopped)),
            abilities(packet),
            isOfCups(packet)));
  }

  private static Optional<PrintFailure> refusal(IppPacket packet) {
    var operations = packet.getValues(Tag.printerAttributes, Types.operationsSupported);
    if (!operations.containsAll(List.of(Operation.createJob, Operation.sendDocument))) {
      return Optional.of(PrintFailure.NOT_A_PRINTER);
    }
    var accepting = packet.getValue(Tag.printerAttributes, Types.printerIsAcceptingJobs);
    return Boolean.FALSE.equals(accepting)
        ? Optional.of(PrintFailure.NOT_ACCEPTING)
        : Optional.empty();
  }

  private static Abilities abilities(IppPacket packet) {
    return new Abilities(
        List.copyOf(packet.getStrings(Tag.printerAttributes, Types.documentFormatSupported)),
        List.copyOf(packet.getStrings(Tag.printerAttributes, Types.sidesSupported)),
        List.copyOf(packet.getStrings(Tag.printerAttributes, Types.printColorModeSupported)),
        List.copyOf(packet.getStrings(Tag.printerAttributes, Types.mediaSupported)),
        packet.getValues(Tag.printerAttributes, Types.pwgRasterDocumentResolutionSupported).stream()
            .filter(IppDescription::isSquareInInches)
            .map(Resolution::getX)
            .toList(),
        List.copyOf(packet.getStrings(Tag.printerAttributes, Types.pwgRasterDocumentTypeSupported)),
        Boolean.TRUE.equals(
            packet.getValue(Tag.printerAttributes, Types.multipleDocumentJobsSupported)));
  }

  private static boolean isSquareInInches(Resolution dots) {
    return dots.getX() == dots.getY() && dots.getUnit().equals(ResolutionUnit.dotsPerInch);
  }

  private static boolean isOfCups(IppPacket packet) {
    return packet.getAttributeGroups().stream()
        .filter(group -> group.getTag().equals(Tag.printerAttributes))
        .flatMap(AttributeGroup::stream)
        .map(Attribute::getName)
        .anyMatch(OF_CUPS::equals);
  }
}
