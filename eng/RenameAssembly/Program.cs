// RenameAssembly IN.dll OUT.dll NAME
// The SDK keeps one file of each name over all analyzer packages, the highest version. A dependency under our own file and assembly name meets nobody else's.
using Mono.Cecil;

if (args is not [var input, var output, var name])
{
    System.Console.Error.WriteLine("usage: RenameAssembly IN.dll OUT.dll NAME");
    return 2;
}

using var assembly = AssemblyDefinition.ReadAssembly(input);
assembly.Name.Name = name;
// The new name is not the owner's to sign.
assembly.Name.PublicKey = [];
assembly.Name.HasPublicKey = false;
assembly.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;
assembly.MainModule.Name = name + ".dll";
assembly.Write(output, new WriterParameters { DeterministicMvid = true, Timestamp = 0 });
return 0;
