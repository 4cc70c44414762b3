package tradebrief.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the password is: never in the settings themselves. */
public sealed interface PasswordSource {
  /**
   * Fetches it.
   *
   * @param environment the environment's variables
   * @throws UnusableSecretException with what is wrong: it is not there, or others could read it
   * @throws IOException when a file that is there cannot be read
   */
  Secret fetch(Map<String, String> environment) throws IOException;

  /** In a variable of the environment. */
  record Variable(String name) implements PasswordSource {
    @Override
    public Secret fetch(Map<String, String> environment) throws IOException {
      String value = environment.getOrDefault(name, "");
      if (value.isEmpty()) {
        throw new UnusableSecretException(
            "the environment has no " + name + "; set it to the password of the mail server");
      }
      return new Secret(value);
    }
  }

  /** On the first line of a file that only its owner can read. */
  record InFile(Path file) implements PasswordSource {
    private static final Set<PosixFilePermission> TIGHT =
        EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    @Override
    public Secret fetch(Map<String, String> environment) throws IOException {
      if (!Files.isRegularFile(file)) {
        throw new UnusableSecretException("no file " + file + " with the password");
      }
      requireTight(file);
      String line = Files.readString(file, StandardCharsets.UTF_8).lines().findFirst().orElse("");
      if (line.isEmpty()) {
        throw new UnusableSecretException(file + " is empty; its first line is the password");
      }
      return new Secret(line);
    }

    /** Refuses a file with a secret that others than its owner can read. */
    static void requireTight(Path file) throws IOException {
      PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
      AclFileAttributeView acl = Files.getFileAttributeView(file, AclFileAttributeView.class);
      if (posix != null) {
        Set<PosixFilePermission> permissions = posix.readAttributes().permissions();
        if (!TIGHT.containsAll(permissions)) {
          throw new UnusableSecretException(
              file
                  + " can be read by others ("
                  + PosixFilePermissions.toString(permissions)
                  + "): chmod 600 it");
        }
      } else if (acl != null) {
        requireTight(file, acl.getOwner(), acl.getAcl());
      } else {
        throw new UnusableSecretException(
            file + " is on a file system without permissions; use an environment variable");
      }
    }

    private static void requireTight(Path file, UserPrincipal owner, List<AclEntry> entries)
        throws UnusableSecretException {
      for (AclEntry entry : entries) {
        String who = entry.principal().getName();
        boolean system = who.endsWith("\\SYSTEM") || who.endsWith("\\Administrators");
        if (entry.type() == AclEntryType.ALLOW
            && entry.permissions().contains(AclEntryPermission.READ_DATA)
            && !entry.principal().equals(owner)
            && !system) {
          throw new UnusableSecretException(
              file + " can be read by " + who + ": let only its owner read it");
        }
      }
    }
  }
}
