package org.dukou.people.privacy;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.dukou.kernel.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals and opens with AES-256-GCM. The keys lie outside the database; the first one seals, the others still open what was
 * sealed before. A key is known by the first figures of its hash.
 */
@Component
public class DataKeys {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, SecretKeySpec> keys = new LinkedHashMap<>();

    /** @param ring keys of 32 bytes in Base64, separated by commas, the present one first */
    DataKeys(@Value("${dukou.data-key:}") String ring) {
        for (String written : ring.split(",")) {
            if (!written.isBlank()) {
                byte[] bytes = decode(written.strip());
                keys.put(idOf(bytes), new SecretKeySpec(bytes, "AES"));
            }
        }
    }

    private static byte[] decode(String written) {
        try {
            byte[] bytes = Base64.getDecoder().decode(written);
            if (bytes.length == KEY_BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            // Told below, without what was written.
        }
        throw new IllegalStateException("DUKOU_DATA_KEY must be %d bytes in Base64".formatted(KEY_BYTES));
    }

    private static String idOf(byte[] key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key), 0, 6);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    Set<String> ids() {
        return keys.keySet();
    }

    /** @param bound what the sealed belongs to: it opens nowhere else */
    public Sealed seal(byte[] plain, byte[] bound) {
        String id = keys.keySet().stream().findFirst().orElseThrow(() -> new Refusal("people/data-key-missing", "–"));
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] secret = run(Cipher.ENCRYPT_MODE, id, nonce, plain, bound);
        byte[] bytes = Arrays.copyOf(nonce, nonce.length + secret.length);
        System.arraycopy(secret, 0, bytes, nonce.length, secret.length);
        return new Sealed(id, bytes);
    }

    /** @throws Refusal {@code people/data-key-missing} when this house was not given the key */
    public byte[] open(Sealed sealed, byte[] bound) {
        byte[] nonce = Arrays.copyOf(sealed.bytes(), NONCE_BYTES);
        byte[] secret = Arrays.copyOfRange(sealed.bytes(), NONCE_BYTES, sealed.bytes().length);
        return run(Cipher.DECRYPT_MODE, sealed.key(), nonce, secret, bound);
    }

    private byte[] run(int mode, String id, byte[] nonce, byte[] input, byte[] bound) {
        SecretKeySpec key = keys.get(id);
        if (key == null) {
            throw new Refusal("people/data-key-missing", id);
        }
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(bound);
            return cipher.doFinal(input);
        } catch (GeneralSecurityException tampered) {
            throw new IllegalStateException("what was sealed does not open: it was changed or moved", tampered);
        }
    }

    /** @param bytes nonce, then secret with its tag */
    public record Sealed(String key, byte[] bytes) {}
}
