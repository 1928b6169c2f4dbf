// SPDX-License-Identifier: Apache-2.0
// What do the compiled classes refer to? Nothing that Android 9 lacks unguarded, and no Qt outside the activity.
package app.sanju;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

public class LinkageTest {
    // Each is used only after a look at the version. Who adds one says so here.
    private static final Set<String> GUARDED = new TreeSet<>(Arrays.asList(
        "android/app/AlarmManager.canScheduleExactAlarms()Z", // 31
        "android/window/OnBackInvokedCallback", // 33
        "android/window/OnBackInvokedDispatcher"));

    private static final File CLASSES = new File(System.getProperty("sanju.classes"));
    private static final File ANDROID_9 = new File(System.getProperty("sanju.android9"));

    private final Map<String, Members> android = new HashMap<>();

    /** What a class of Android 9 has. */
    private static final class Members extends ClassVisitor {
        final Set<String> names = new HashSet<>();
        final Set<String> parents = new HashSet<>();

        Members() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            parents.add(parent);
            parents.addAll(Arrays.asList(interfaces));
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] thrown) {
            names.add(name + type);
            return null;
        }

        @Override
        public FieldVisitor visitField(int access, String name, String type, String signature, Object value) {
            names.add(name);
            return null;
        }
    }

    /** What a class of ours uses. */
    private static final class Uses extends ClassVisitor {
        final Set<String> classes = new TreeSet<>();
        final Set<String[]> members = new HashSet<>();

        Uses() {
            super(Opcodes.ASM9);
        }

        private void use(Type type) {
            if (type.getSort() == Type.ARRAY) {
                use(type.getElementType());
            } else if (type.getSort() == Type.OBJECT) {
                classes.add(type.getInternalName());
            }
        }

        private void useMethod(String owner, String name, String type) {
            use(Type.getObjectType(owner));
            Arrays.asList(Type.getArgumentTypes(type)).forEach(this::use);
            use(Type.getReturnType(type));
            members.add(new String[] {owner, name + type});
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            classes.add(parent);
            classes.addAll(Arrays.asList(interfaces));
        }

        @Override
        public FieldVisitor visitField(int access, String name, String type, String signature, Object value) {
            use(Type.getType(type));
            return null;
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] thrown) {
            Arrays.asList(Type.getArgumentTypes(type)).forEach(this::use);
            use(Type.getReturnType(type));
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitMethodInsn(int code, String owner, String called, String as, boolean isInterface) {
                    useMethod(owner, called, as);
                }

                @Override
                public void visitFieldInsn(int code, String owner, String field, String as) {
                    use(Type.getObjectType(owner));
                    members.add(new String[] {owner, field});
                }

                @Override
                public void visitTypeInsn(int code, String used) {
                    use(Type.getObjectType(used));
                }

                @Override
                public void visitLdcInsn(Object value) {
                    if (value instanceof Type) {
                        use((Type) value);
                    }
                }

                @Override
                public void visitInvokeDynamicInsn(String made, String as, Handle bootstrap, Object... arguments) {
                    use(Type.getReturnType(as));
                    for (Object argument : arguments) {
                        if (argument instanceof Handle) {
                            Handle handle = (Handle) argument;
                            useMethod(handle.getOwner(), handle.getName(), handle.getDesc());
                        }
                    }
                }
            };
        }
    }

    private static Map<String, Uses> ours() throws IOException {
        Map<String, Uses> all = new TreeMap<>();
        for (File file : new File(CLASSES, "app/sanju").listFiles((folder, name) -> name.endsWith(".class"))) {
            Uses uses = new Uses();
            new ClassReader(Files.readAllBytes(file.toPath())).accept(uses, 0);
            all.put(file.getName().replace(".class", ""), uses);
        }
        assertTrue("the classes are there", all.size() > 15);
        return all;
    }

    private Members members(ZipFile jar, String name) throws IOException {
        if (!android.containsKey(name)) {
            ZipEntry entry = jar.getEntry(name + ".class");
            Members members = null;
            if (entry != null) {
                members = new Members();
                try (InputStream in = jar.getInputStream(entry)) {
                    new ClassReader(in).accept(members, ClassReader.SKIP_CODE);
                }
            }
            android.put(name, members);
        }
        return android.get(name);
    }

    private boolean has(ZipFile jar, String owner, String member) throws IOException {
        Members members = members(jar, owner);
        if (members == null) {
            return owner.startsWith("java/"); // the compiler has looked at those
        }
        if (members.names.contains(member)) {
            return true;
        }
        for (String parent : members.parents) {
            if (parent != null && !parent.equals("java/lang/Object") && has(jar, parent, member)) {
                return true;
            }
        }
        return Arrays.stream(Object.class.getMethods())
            .anyMatch(method -> member.equals(method.getName() + Type.getMethodDescriptor(method)));
    }

    private static boolean isAndroids(String name) {
        return name.startsWith("android/") || name.startsWith("org/json/");
    }

    @Test
    public void whatAndroid9LacksIsUsedOnlyWhereItIsGuarded() throws Exception {
        Set<String> lacking = new TreeSet<>();
        try (ZipFile jar = new ZipFile(ANDROID_9)) {
            for (Uses uses : ours().values()) {
                for (String name : uses.classes) {
                    if (isAndroids(name) && members(jar, name) == null) {
                        lacking.add(name);
                    }
                }
                for (String[] member : uses.members) {
                    if (isAndroids(member[0]) && members(jar, member[0]) != null && !has(jar, member[0], member[1])) {
                        lacking.add(member[0] + "." + member[1]);
                    }
                }
            }
        }
        assertEquals(GUARDED, lacking);
    }

    @Test
    public void typesThatAndroid9LacksStandInAClassOfTheirOwn() throws Exception {
        for (Map.Entry<String, Uses> entry : ours().entrySet()) {
            boolean isNew = entry.getValue().classes.stream().anyMatch(name -> name.startsWith("android/window/"));
            assertEquals(entry.getKey(), entry.getKey().equals("MainActivity$BackGesture"), isNew);
        }
    }

    @Test
    public void whatRunsWhileTheAppIsDeadRefersToNothingOfQt() throws Exception {
        Map<String, Uses> all = ours();
        Set<String> reached = new TreeSet<>();
        Set<String> next = new TreeSet<>(Arrays.asList("AlarmReceiver", "RescheduleReceiver", "ActionReceiver",
            "WatchdogJob", "ShareProvider"));
        while (!next.isEmpty()) {
            Set<String> further = new TreeSet<>();
            for (String name : next) {
                for (String used : all.get(name).classes) {
                    assertFalse(name + " uses " + used, used.startsWith("org/qtproject/"));
                    if (used.startsWith("app/sanju/")) {
                        further.add(used.substring("app/sanju/".length()));
                    }
                }
            }
            reached.addAll(next);
            next = further;
            next.removeAll(reached);
        }
        assertTrue(reached.contains("Engine") && reached.contains("Notices"));
        assertFalse(reached.contains("MainActivity"));
    }

    @Test
    public void theFrameworkAndOurselvesAreAllThatIsUsed() throws Exception {
        for (Map.Entry<String, Uses> entry : ours().entrySet()) {
            boolean isActivity = entry.getKey().equals("MainActivity");
            for (String used : entry.getValue().classes) {
                boolean isOurs = used.startsWith("java/") || used.startsWith("app/sanju/");
                boolean isQts = isActivity && used.equals("org/qtproject/qt/android/bindings/QtActivity");
                assertTrue(entry.getKey() + " uses " + used, isAndroids(used) || isOurs || isQts);
            }
        }
    }

    /** The C++ side calls by these names and types; a change here is a change there. */
    @Test
    public void whatCppCallsHasTheseNamesAndTypes() {
        Set<String> found = new TreeSet<>();
        for (Method method : Native.class.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && Modifier.isStatic(method.getModifiers())) {
                found.add(method.getName() + Type.getMethodDescriptor(method));
            }
        }
        assertEquals(new TreeSet<>(Arrays.asList(
            "rearm(Landroid/content/Context;)V",
            "takeLaunchLink()Ljava/lang/String;",
            "health(Landroid/content/Context;)Ljava/lang/String;",
            "requestPermission(Landroid/content/Context;)V",
            "openSettings(Landroid/content/Context;Ljava/lang/String;)Z",
            "keepAwake(Z)V",
            "interceptBack(Z)V",
            "share(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;)Z")), found);
        assertTrue(Modifier.isPublic(Native.class.getModifiers()));
    }
}
