package org.dukou.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.security.MessageDigest;

/** The sum of the hashes of all rows: the same for the same rows in whatever order a database keeps them. */
final class RowSum extends OutputStream {

    private final MessageDigest row = Archive.digest();
    private BigInteger sum = BigInteger.ZERO;
    private long rows;

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] many, int from, int length) {
        int begin = from;
        for (int at = from; at < from + length; at++) {
            if (many[at] == '\n') {
                row.update(many, begin, at - begin);
                sum = sum.add(new BigInteger(1, row.digest()));
                rows++;
                begin = at + 1;
            }
        }
        row.update(many, begin, from + length - begin);
    }

    /** The same stream, summed up as it is read. */
    InputStream of(InputStream source) {
        return new FilterInputStream(source) {
            @Override
            public int read() throws IOException {
                int one = super.read();
                if (one >= 0) {
                    RowSum.this.write(one);
                }
                return one;
            }

            @Override
            public int read(byte[] many, int from, int length) throws IOException {
                int read = super.read(many, from, length);
                if (read > 0) {
                    RowSum.this.write(many, from, read);
                }
                return read;
            }
        };
    }

    boolean says(RowSum other) {
        return rows == other.rows && sum.equals(other.sum);
    }
}
