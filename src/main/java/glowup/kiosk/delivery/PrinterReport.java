package glowup.kiosk.delivery;

import java.util.Optional;

/**
 * How a printer describes itself.
 *
 * @param name its make and model, or its name
 * @param refusal why a job should not even be tried
 * @param trouble what somebody must see to before it prints; a job may be sent and waits
 */
record PrinterReport(
    String name, Optional<PrintFailure> refusal, Optional<PrinterTrouble> trouble) {}
