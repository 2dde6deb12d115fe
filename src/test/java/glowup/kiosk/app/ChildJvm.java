package glowup.kiosk.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java of its own for a program among the tests, set up as the one that runs them. */
final class ChildJvm {
  private ChildJvm() {}

  /** The command that runs a program of this module with no screen. */
  static List<String> command(Class<?> program, String... options) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "--module-path",
            System.getProperty("jdk.module.path"),
            "--class-path",
            System.getProperty("java.class.path"),
            "--patch-module",
            "glowup.kiosk=" + Path.of("target", "test-classes").toAbsolutePath(),
            "--add-reads",
            "glowup.kiosk=ALL-UNNAMED",
            "--add-exports",
            "glowup.kiosk/glowup.kiosk.app=ALL-UNNAMED",
            "--add-modules",
            "ALL-MODULE-PATH",
            "--add-exports",
            "javafx.graphics/com.sun.glass.ui=ALL-UNNAMED",
            "--add-exports",
            "javafx.graphics/com.sun.javafx.application=ALL-UNNAMED",
            "--add-opens",
            "javafx.graphics/com.sun.glass.ui=ALL-UNNAMED",
            "--add-reads",
            "org.kordamp.ikonli.core=ALL-UNNAMED",
            "--enable-native-access=javafx.graphics,javafx.web",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Djava.awt.headless=true",
            "-Dtestfx.robot=glass"));
    command.addAll(List.of(options));
    command.add("--module");
    command.add("glowup.kiosk/" + program.getName());
    return command;
  }
}
