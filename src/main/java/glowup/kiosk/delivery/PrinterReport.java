package glowup.kiosk.delivery;

import java.util.Optional;

/**
 * How a printer describes itself.
 *
 * @param name its make and model, or its name
 * @param refusal why a job should not even be tried
 * @param trouble what somebody must see to before it prints; a job may be sent and waits
 * @param abilities what its pages may be like
 * @param keepsJobs whether it is a queue of CUPS, which keeps ended jobs, and purges one if asked
 *     to
 */
record PrinterReport(
    String name,
    Optional<PrintFailure> refusal,
    Optional<PrinterTrouble> trouble,
    Abilities abilities,
    boolean keepsJobs) {}
